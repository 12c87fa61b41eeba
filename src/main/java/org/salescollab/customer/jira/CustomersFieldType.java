package org.salescollab.customer.jira;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import org.salescollab.platform.jira.ManyFieldType;

/** The custom field type of several customers of the register. */
public final class CustomersFieldType extends ManyFieldType {

    public CustomersFieldType(
            CustomFieldValuePersister persister, GenericConfigManager configs, CustomerChoice choice) {
        super(persister, configs, choice);
    }
}
