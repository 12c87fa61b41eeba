package org.salescollab.sandbox.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.model.Dashboards;
import org.salescollab.sandbox.model.User;

/** The shared dashboard with the app's gadget, already set to the project. */
final class DemoDashboard {
    private final Dashboards dashboards;

    DemoDashboard(Dashboards dashboards) {
        this.dashboards = dashboards;
    }

    void create(Script.Dashboard wanted, User owner, long project) {
        Dashboards.Dashboard board = dashboards.visibleTo(owner).stream()
                .filter(one -> one.name().equals(wanted.name()))
                .findFirst()
                .orElseGet(() -> dashboards.create(owner, wanted.name(), wanted.description(), true));
        List<Dashboards.Item> items = board.items();
        Dashboards.Item gadget = items.isEmpty() ? dashboards.addItem(board.id(), wanted.gadget()) : items.get(0);
        Map<String, String> preferences = new HashMap<>(wanted.preferences());
        preferences.put("projects", Long.toString(project));
        dashboards.savePreferences(gadget.id(), preferences);
    }
}
