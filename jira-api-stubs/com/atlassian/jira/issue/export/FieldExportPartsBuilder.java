package com.atlassian.jira.issue.export;

public class FieldExportPartsBuilder {
    public static com.atlassian.jira.issue.export.FieldExportParts buildSinglePartRepresentation(String a, String b, java.util.stream.Stream<String> c) {
        throw new UnsupportedOperationException("signature only");
    }
}
