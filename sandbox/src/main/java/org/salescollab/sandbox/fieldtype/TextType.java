package org.salescollab.sandbox.fieldtype;

import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;

/** A text, short (255 characters in its column) or long, with an optional rule on its form. */
class TextType extends AbstractSingleFieldType<String> {
    private static final int LIMIT_OF_LONG = 32767;

    private final boolean limited;

    TextType(CustomFieldValuePersister persister, GenericConfigManager configs, boolean limited) {
        super(persister, configs);
        this.limited = limited;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return limited ? PersistenceFieldType.TYPE_LIMITED_TEXT : PersistenceFieldType.TYPE_UNLIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(String value) {
        return value;
    }

    @Override
    protected String getObjectFromDbValue(Object value) {
        return (String) value;
    }

    @Override
    public String getStringFromSingularObject(String value) {
        return value;
    }

    @Override
    public String getSingularObjectFromString(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        int limit = limited ? 255 : LIMIT_OF_LONG;
        if (text.length() > limit) {
            throw new FieldValidationException(
                    getI18nBean().getText("sandbox.error.text.toolong", Integer.toString(limit)));
        }
        return text;
    }
}
