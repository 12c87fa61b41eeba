package com.atlassian.jira.issue.customfields.view;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.Map;

/** The values that a form or a client sends for one custom field; the null key holds the value of a single field. */
public interface CustomFieldParams {
    CustomField getCustomField();

    boolean isEmpty();

    boolean containsKey(String key);

    Collection getValuesForKey(String key);

    Collection getValuesForNullKey();

    Object getFirstValueForKey(String key);

    Object getFirstValueForNullKey();

    Collection getAllValues();

    Map getKeysAndValues();

    void addValue(String key, Collection values);

    void put(String key, Collection values);
}
