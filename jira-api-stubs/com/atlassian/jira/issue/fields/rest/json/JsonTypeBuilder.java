package com.atlassian.jira.issue.fields.rest.json;

public class JsonTypeBuilder {
    public static com.atlassian.jira.issue.fields.rest.json.JsonType custom(String a, String b, Long c) {
        throw new UnsupportedOperationException("signature only");
    }
    public static com.atlassian.jira.issue.fields.rest.json.JsonType customArray(String a, String b, Long c) {
        throw new UnsupportedOperationException("signature only");
    }
}
