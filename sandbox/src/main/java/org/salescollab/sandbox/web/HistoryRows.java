package org.salescollab.sandbox.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.salescollab.sandbox.model.ChangeInfo;

/** An issue's changes for its history tab, newest first. */
final class HistoryRows {
    private final Site site;

    HistoryRows(Site site) {
        this.site = site;
    }

    /** One change with its author. */
    public record Change(People.Person author, Instant at, List<Item> items) {}

    /** One changed field. */
    public record Item(String field, String from, String to) {}

    List<Change> of(long issueId) {
        return site.model().issues().history(issueId).stream()
                .sorted(Comparator.comparing(ChangeInfo::at).reversed())
                .map(c -> new Change(
                        People.person(site, c.authorKey()),
                        c.at(),
                        c.items().stream().map(HistoryRows::item).toList()))
                .toList();
    }

    private static Item item(ChangeInfo.Item item) {
        return new Item(item.field(), shown(item.fromText(), item.from()), shown(item.toText(), item.to()));
    }

    private static String shown(String text, String raw) {
        String best = text == null || text.isEmpty() ? raw : text;
        return best == null ? "" : best;
    }
}
