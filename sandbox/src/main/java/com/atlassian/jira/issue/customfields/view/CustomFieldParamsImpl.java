package com.atlassian.jira.issue.customfields.view;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values sent for one custom field, in a map. */
public class CustomFieldParamsImpl implements CustomFieldParams {
    private final CustomField field;
    private final Map<String, Collection> values = new LinkedHashMap<>();

    public CustomFieldParamsImpl(CustomField field) {
        this.field = field;
    }

    public CustomFieldParamsImpl(CustomField field, Object value) {
        this.field = field;
        if (value != null) {
            put(null, value instanceof Collection<?> many ? many : List.of(value));
        }
    }

    @Override
    public CustomField getCustomField() {
        return field;
    }

    @Override
    public boolean isEmpty() {
        return values.isEmpty();
    }

    @Override
    public boolean containsKey(String key) {
        return values.containsKey(key);
    }

    @Override
    public Collection getValuesForKey(String key) {
        return values.get(key);
    }

    @Override
    public Collection getValuesForNullKey() {
        return getValuesForKey(null);
    }

    @Override
    public Object getFirstValueForKey(String key) {
        Collection found = values.get(key);
        return found == null || found.isEmpty() ? null : found.iterator().next();
    }

    @Override
    public Object getFirstValueForNullKey() {
        return getFirstValueForKey(null);
    }

    @Override
    public Collection getAllValues() {
        List<Object> all = new ArrayList<>();
        for (Collection some : values.values()) {
            all.addAll(some);
        }
        return all;
    }

    @Override
    public Map getKeysAndValues() {
        return Map.copyOf(values);
    }

    @Override
    public void addValue(String key, Collection more) {
        values.computeIfAbsent(key, name -> new ArrayList<>()).addAll(more);
    }

    @Override
    public void put(String key, Collection all) {
        values.put(key, new ArrayList<>(all));
    }
}
