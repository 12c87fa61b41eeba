package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.ArrayList;
import java.util.List;

/** A tab of a screen. */
final class ApiScreenTab implements FieldScreenTab {
    private final ApiScreen screen;
    private final String name;
    private final List<String> fields;
    private long id;

    ApiScreenTab(ApiScreen screen, long id, String name, List<String> fields) {
        this.screen = screen;
        this.id = id;
        this.name = name;
        this.fields = new ArrayList<>(fields);
    }

    private record Item(String getFieldId) implements FieldScreenLayoutItem {}

    long id() {
        return id;
    }

    void storedAs(long storedId) {
        id = storedId;
    }

    List<String> fieldIds() {
        return List.copyOf(fields);
    }

    @Override
    public void addFieldScreenLayoutItem(String fieldId) {
        addFieldScreenLayoutItem(fieldId, fields.size());
    }

    @Override
    public void addFieldScreenLayoutItem(String fieldId, int position) {
        Refusal.when(screen.contains(fieldId), "Field " + fieldId + " is on the screen already");
        fields.add(position, fieldId);
        screen.storeIfKnown();
    }

    @Override
    public FieldScreenLayoutItem getFieldScreenLayoutItem(int position) {
        return new Item(fields.get(position));
    }

    @Override
    public FieldScreenLayoutItem getFieldScreenLayoutItem(String fieldId) {
        return fields.contains(fieldId) ? new Item(fieldId) : null;
    }

    @Override
    public List<FieldScreenLayoutItem> getFieldScreenLayoutItems() {
        return fields.stream().<FieldScreenLayoutItem>map(Item::new).toList();
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean isContainsField(String fieldId) {
        return fields.contains(fieldId);
    }
}
