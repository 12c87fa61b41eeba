package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.ArrayList;
import java.util.List;
import org.salescollab.sandbox.jira.Screens.Screen;
import org.salescollab.sandbox.jira.Screens.Tab;

/** A screen that is changed in memory and written by {@link #store()}. */
final class ApiScreen implements FieldScreen {
    private final JiraViews views;
    private final List<ApiScreenTab> tabs = new ArrayList<>();
    private long id;
    private String name;
    private String description;

    ApiScreen(JiraViews views) {
        this.views = views;
    }

    static ApiScreen of(Screen stored, JiraViews views) {
        ApiScreen screen = new ApiScreen(views);
        screen.id = stored.id();
        screen.name = stored.name();
        screen.description = stored.description();
        stored.tabs().forEach(tab -> screen.tabs.add(new ApiScreenTab(screen, tab.id(), tab.name(), tab.fields())));
        return screen;
    }

    @Override
    public FieldScreenTab addTab(String tabName) {
        Refusal.blank(tabName, "tab");
        Refusal.when(
                tabs.stream().anyMatch(tab -> tab.getName().equals(tabName)),
                "Screen has a tab '" + tabName + "' already");
        ApiScreenTab tab = new ApiScreenTab(this, 0, tabName, List.of());
        tabs.add(tab);
        storeIfKnown();
        return tab;
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
    public FieldScreenTab getTab(int position) {
        return tabs.get(position);
    }

    @Override
    public List<FieldScreenTab> getTabs() {
        return List.copyOf(tabs);
    }

    @Override
    public void setName(String value) {
        name = value;
    }

    @Override
    public void setDescription(String value) {
        description = value;
    }

    /** Tabs and fields of a stored screen are written at once, as in Jira. */
    void storeIfKnown() {
        if (id != 0) {
            store();
        }
    }

    boolean contains(String fieldId) {
        return tabs.stream().anyMatch(tab -> tab.isContainsField(fieldId));
    }

    @Override
    public void store() {
        Refusal.blank(name, "screen");
        boolean taken = views.model().screens().all().stream()
                .anyMatch(screen -> screen.id() != id && screen.name().equals(name));
        Refusal.when(taken, "A screen with the name '" + name + "' already exists");
        List<Tab> rows = tabs.stream()
                .map(tab -> new Tab(tab.id(), tab.getName(), tab.fieldIds()))
                .toList();
        Screen stored = views.model().screens().save(new Screen(id, name, description, rows));
        id = stored.id();
        for (int i = 0; i < tabs.size(); i++) {
            tabs.get(i).storedAs(stored.tabs().get(i).id());
        }
    }

    @Override
    public void remove() {
        Refusal.when(
                !views.model().screenSchemes().byOperation().using(id).isEmpty(),
                "Screen '" + name + "' is used by a screen scheme. Jira rule: it cannot be deleted");
        String marker = "<meta name=\"jira.fieldscreen.id\">" + id + "</meta>";
        for (String workflow : views.model().workflows().names()) {
            Refusal.when(
                    views.model()
                            .workflows()
                            .byName(workflow)
                            .orElseThrow()
                            .xml()
                            .contains(marker),
                    "Screen '" + name + "' is used by workflow '" + workflow + "'. Jira rule: it cannot be deleted");
        }
        views.model().screens().delete(id);
    }
}
