package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.operation.IssueOperation;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.salescollab.sandbox.jira.ScreenSchemes;
import org.salescollab.sandbox.jira.ScreenSchemes.Mapping;
import org.salescollab.sandbox.jira.Seed;

/** A screen scheme that is changed in memory and written by {@link #store()}. */
final class ApiScreenScheme implements FieldScreenScheme {
    private final JiraViews views;
    private final Map<String, FieldScreenSchemeItem> items = new TreeMap<>();
    private long id;
    private String name;
    private String description;

    ApiScreenScheme(JiraViews views) {
        this.views = views;
    }

    static ApiScreenScheme of(Mapping stored, JiraViews views) {
        ApiScreenScheme scheme = new ApiScreenScheme(views);
        scheme.id = stored.id();
        scheme.name = stored.name();
        scheme.description = stored.description();
        stored.items().forEach((operation, screen) -> {
            ApiScreenSchemeItem item = new ApiScreenSchemeItem();
            item.setOperation(operation);
            item.setFieldScreen(
                    ApiScreen.of(views.model().screens().byId(screen).orElseThrow(), views));
            scheme.items.put(operation, item);
        });
        return scheme;
    }

    @Override
    public void addFieldScreenSchemeItem(FieldScreenSchemeItem item) {
        item.setFieldScreenScheme(this);
        items.put(((ApiScreenSchemeItem) item).operation(), item);
        if (id != 0) {
            store();
        }
    }

    @Override
    public FieldScreen getFieldScreen(IssueOperation operation) {
        FieldScreenSchemeItem item = getFieldScreenSchemeItem(operation);
        FieldScreenSchemeItem used = item != null ? item : items.get(ScreenSchemes.DEFAULT);
        return used == null ? null : used.getFieldScreen();
    }

    @Override
    public FieldScreenSchemeItem getFieldScreenSchemeItem(IssueOperation operation) {
        return items.get(operation == null ? ScreenSchemes.DEFAULT : operation.getNameKey());
    }

    @Override
    public Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems() {
        return List.copyOf(items.values());
    }

    @Override
    public Long getId() {
        return id == 0 ? null : id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void setName(String value) {
        name = value;
    }

    @Override
    public void setDescription(String value) {
        description = value;
    }

    @Override
    public void store() {
        Refusal.blank(name, "screen scheme");
        boolean taken = views.model().screenSchemes().byOperation().all().stream()
                .anyMatch(other -> other.id() != id && other.name().equals(name));
        Refusal.when(taken, "A screen scheme with the name '" + name + "' already exists");
        Map<String, Long> rows = new HashMap<>();
        items.forEach(
                (operation, item) -> rows.put(operation, item.getFieldScreen().getId()));
        id = views.model()
                .screenSchemes()
                .byOperation()
                .save(new Mapping(id, name, description, rows))
                .id();
    }

    @Override
    public void remove() {
        Refusal.when(id == Seed.DEFAULT_SCREEN_SCHEME, "Jira rule: the default screen scheme cannot be deleted");
        Refusal.when(
                !views.model().screenSchemes().byType().using(id).isEmpty(),
                "Screen scheme '" + name + "' is used by an issue type screen scheme. Jira rule: it cannot be deleted");
        views.model().screenSchemes().byOperation().delete(id);
    }
}
