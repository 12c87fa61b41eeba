package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.fields.OrderableField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;

/** A custom field in the field configuration; descriptions are plain text, as in Jira unless an administrator allows HTML. */
public record ApiFieldLayoutItem(ApiCustomField field, boolean required) implements FieldLayoutItem {
    @Override
    public OrderableField getOrderableField() {
        return field;
    }

    @Override
    public String getFieldDescription() {
        return field.info().description();
    }

    @Override
    public String getRawFieldDescription() {
        return field.info().description();
    }

    @Override
    public boolean isHidden() {
        return false;
    }

    @Override
    public boolean isRequired() {
        return required;
    }

    @Override
    public String getRendererType() {
        return "jira-text-renderer";
    }

    @Override
    public int compareTo(Object other) {
        return field.compareTo(((ApiFieldLayoutItem) other).field());
    }
}
