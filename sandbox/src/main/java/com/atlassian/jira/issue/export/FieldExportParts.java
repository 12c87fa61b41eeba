package com.atlassian.jira.issue.export;

import java.util.List;
import java.util.Optional;

/** What a field writes into an export of one issue. */
public class FieldExportParts {
    private final List<FieldExportPart> parts;

    FieldExportParts(List<FieldExportPart> parts) {
        this.parts = List.copyOf(parts);
    }

    public List<FieldExportPart> getParts() {
        return parts;
    }

    public Optional<FieldExportPart> getPartWithId(String id) {
        return parts.stream().filter(part -> part.getId().equals(id)).findFirst();
    }
}
