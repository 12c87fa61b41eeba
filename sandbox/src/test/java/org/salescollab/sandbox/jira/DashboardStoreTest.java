package org.salescollab.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.salescollab.sandbox.model.Dashboards.Dashboard;
import org.salescollab.sandbox.model.Dashboards.Item;
import org.salescollab.sandbox.model.User;

class DashboardStoreTest {
    private final TestSite site = new TestSite();
    private final DashboardStore dashboards = new DashboardStore(site.db);
    private final User owner = site.licensed("owner");

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void privateDashboardsAreSeenByTheirOwnerOnly() {
        dashboards.create(owner, "Mine", "", false);
        dashboards.create(owner, "Ours", "", true);

        assertThat(dashboards.visibleTo(owner)).extracting(Dashboard::name).containsExactly("Mine", "Ours");
        assertThat(dashboards.visibleTo(site.licensed("other")))
                .extracting(Dashboard::name)
                .containsExactly("Ours");
        assertThat(dashboards.visibleTo(null)).extracting(Dashboard::name).containsExactly("Ours");
    }

    @Test
    void aNewItemStandsFirstAndMovedItemsLeaveNoGap() {
        long board = dashboards.create(owner, "Mine", "", false).id();
        Item first = dashboards.addItem(board, "a:one");
        Item second = dashboards.addItem(board, "a:two");
        dashboards.moveItem(second.id(), 1, 9);

        assertThat(dashboards.byId(board).orElseThrow().items())
                .extracting(Item::moduleKey, Item::column, Item::row)
                .containsExactly(tuple("a:one", 0, 0), tuple("a:two", 1, 0));
        assertThat(first.row()).isZero();
    }

    @Test
    void fewerColumnsKeepEveryItem() {
        Dashboard board = dashboards.create(owner, "Mine", "", false);
        Item item = dashboards.addItem(board.id(), "a:one");
        dashboards.moveItem(item.id(), 1, 0);
        dashboards.update(new Dashboard(board.id(), "Mine", "", owner.key(), true, 1, List.of()));

        assertThat(dashboards.item(item.id()).orElseThrow().column()).isZero();
    }

    @Test
    void preferencesAreReplacedAsAWhole() {
        Item item =
                dashboards.addItem(dashboards.create(owner, "Mine", "", false).id(), "a:one");
        dashboards.savePreferences(item.id(), Map.of("project", "SP", "period", "Q4"));
        dashboards.savePreferences(item.id(), Map.of("project", "销售"));

        assertThat(dashboards.item(item.id()).orElseThrow().preferences()).containsExactly(Map.entry("project", "销售"));
    }
}
