package org.salescollab.customer.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.salescollab.customer.CustomerFields;

/** Finds the fields of one or several customers among Jira's, which Jira keeps in memory. */
public final class JiraCustomerFields implements CustomerFields {

    private static final Set<String> TYPE_KEYS =
            Set.of("org.salescollab.jira:sales-customer-field", "org.salescollab.jira:sales-customers-field");

    private final CustomFieldManager fields;

    public JiraCustomerFields(CustomFieldManager fields) {
        this.fields = fields;
    }

    @Override
    public List<Long> ids() {
        return all().map(CustomField::getIdAsLong).toList();
    }

    /** By number, lowest first. */
    Stream<CustomField> all() {
        return fields.getCustomFieldObjects().stream()
                .filter(field -> field.getCustomFieldType() != null)
                .filter(field -> TYPE_KEYS.contains(field.getCustomFieldType().getKey()))
                .sorted(Comparator.comparing(CustomField::getIdAsLong));
    }
}
