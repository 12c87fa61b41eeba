package org.salescollab.sandbox.fieldtype;

import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import org.salescollab.sandbox.api.ApiUser;
import org.salescollab.sandbox.model.Users;

/** One person, stored by key and entered by name. */
final class UserType extends AbstractSingleFieldType<ApplicationUser> {
    private final Users users;

    UserType(CustomFieldValuePersister persister, GenericConfigManager configs, Users users) {
        super(persister, configs);
        this.users = users;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(ApplicationUser value) {
        return value == null ? null : value.getKey();
    }

    @Override
    protected ApplicationUser getObjectFromDbValue(Object value) {
        return users.byKey((String) value).map(ApiUser::new).orElse(null);
    }

    @Override
    public String getStringFromSingularObject(ApplicationUser value) {
        return value == null ? null : value.getName();
    }

    @Override
    public ApplicationUser getSingularObjectFromString(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return users.byName(text.strip())
                .map(ApiUser::new)
                .orElseThrow(
                        () -> new FieldValidationException(getI18nBean().getText("sandbox.error.user", text.strip())));
    }

    @Override
    public String getChangelogValue(CustomField field, ApplicationUser value) {
        return value == null ? null : value.getKey();
    }

    @Override
    public String getChangelogString(CustomField field, ApplicationUser value) {
        return value == null ? null : value.getDisplayName();
    }
}
