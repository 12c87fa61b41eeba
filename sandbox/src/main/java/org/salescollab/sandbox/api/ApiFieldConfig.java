package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import org.salescollab.sandbox.jira.FieldScheme;

/** The configuration of a context; Jira names it like the context. */
public record ApiFieldConfig(FieldScheme scheme) implements FieldConfig {
    @Override
    public Long getId() {
        return scheme.configId();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldConfig that && that.getId().equals(scheme.configId());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(scheme.configId());
    }
}
