package com.atlassian.jira.issue.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts together what a field writes into an export. */
public class FieldExportPartsBuilder {
    private final List<FieldExportPart> parts = new ArrayList<>();

    public static FieldExportParts buildSinglePartRepresentation(String id, String itemLabel, String value) {
        return new FieldExportPartsBuilder().addItem(id, itemLabel, value).build();
    }

    public static FieldExportParts buildSinglePartRepresentation(String id, String itemLabel, Stream<String> values) {
        return new FieldExportPartsBuilder().addItem(id, itemLabel, values).build();
    }

    public FieldExportPartsBuilder addItem(String id, String itemLabel, String value) {
        return addItem(id, itemLabel, Stream.of(value == null ? "" : value));
    }

    public FieldExportPartsBuilder addItem(String id, String itemLabel, Stream<String> values) {
        parts.add(new FieldExportPart(id, itemLabel, values));
        return this;
    }

    public FieldExportParts build() {
        return new FieldExportParts(parts);
    }
}
