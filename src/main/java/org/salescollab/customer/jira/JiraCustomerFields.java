package org.salescollab.customer.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.salescollab.customer.CustomerFields;

/** Finds the customer fields among Jira's, which Jira keeps in memory. */
public final class JiraCustomerFields implements CustomerFields {

    static final String TYPE_KEY = "org.salescollab.jira:sales-customer-field";

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
                .filter(field -> TYPE_KEY.equals(field.getCustomFieldType().getKey()))
                .sorted(Comparator.comparing(CustomField::getIdAsLong));
    }
}
