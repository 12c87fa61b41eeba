package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.Field;
import org.salescollab.sandbox.jira.CustomFields;

/** A system field; the one that can be configured by scheme is the issue type. */
record ApiField(String getId, String getName) implements Field, ConfigurableField {
    @Override
    public int compareTo(Object other) {
        return getName.compareTo(((Field) other).getName());
    }

    /** The field id that schemes are stored under. */
    static String idOf(ConfigurableField field) {
        return field instanceof CustomField custom
                ? CustomFields.PREFIX + custom.getIdAsLong()
                : ((Field) field).getId();
    }
}
