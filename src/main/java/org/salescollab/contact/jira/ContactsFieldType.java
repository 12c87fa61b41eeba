package org.salescollab.contact.jira;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import org.salescollab.platform.jira.ManyFieldType;

/** The custom field type of several people of the register. */
public final class ContactsFieldType extends ManyFieldType {

    public ContactsFieldType(CustomFieldValuePersister persister, GenericConfigManager configs, ContactChoice choice) {
        super(persister, configs, choice);
    }
}
