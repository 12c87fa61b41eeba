package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.customfields.option.Option;
import org.salescollab.sandbox.jira.FieldOptions.OptionRow;

/** An option of a select field; equal by id. */
public record ApiOption(OptionRow row) implements Option {
    @Override
    public Long getOptionId() {
        return row.id();
    }

    @Override
    public String getValue() {
        return row.text();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Option that && that.getOptionId().equals(row.id());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(row.id());
    }

    @Override
    public String toString() {
        return row.text();
    }
}
