package com.atlassian.jira.issue.fields.rest.json;

public class JsonType {
    JsonType() {}
}
