package org.salescollab.sandbox.jira;

import java.util.List;

/**
 * A context of a custom field or an issue type scheme (fieldId issuetype), with its one configuration.
 *
 * @param projects project ids; {@link FieldSchemes#GLOBAL} is every project without a scheme of its own
 * @param types issue type ids in order; {@link FieldSchemes#ANY_TYPE} is every type
 */
public record FieldScheme(
        long id,
        String fieldId,
        String name,
        String description,
        long configId,
        List<Long> projects,
        List<String> types) {
    public boolean global() {
        return projects.contains(FieldSchemes.GLOBAL);
    }

    public boolean coversType(String typeId) {
        return types.contains(FieldSchemes.ANY_TYPE) || types.contains(typeId);
    }
}
