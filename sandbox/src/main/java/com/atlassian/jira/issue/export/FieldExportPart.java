package com.atlassian.jira.issue.export;

import java.util.List;
import java.util.stream.Stream;

/** One column of an export, or several of the same heading where there are several values. */
public class FieldExportPart {
    private final String id;
    private final String itemLabel;
    private final List<String> values;

    FieldExportPart(String id, String itemLabel, Stream<String> values) {
        this.id = id;
        this.itemLabel = itemLabel;
        this.values = values.toList();
    }

    public String getId() {
        return id;
    }

    public String getItemLabel() {
        return itemLabel;
    }

    public Stream<String> getValues() {
        return values.stream();
    }
}
