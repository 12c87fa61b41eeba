package com.atlassian.jira.issue.fields.layout.field;

import com.atlassian.jira.issue.fields.OrderableField;

/** How a field stands in a project's field configuration. Unlike the app's compile-time copy this has Jira's getters. */
public interface FieldLayoutItem extends Comparable {
    OrderableField getOrderableField();

    String getFieldDescription();

    String getRawFieldDescription();

    boolean isHidden();

    boolean isRequired();

    String getRendererType();
}
