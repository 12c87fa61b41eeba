package org.salescollab.salesproject;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.Money;
import org.salescollab.timeline.SaleSteps;
import org.salescollab.timeline.Timeline;
import org.salescollab.timeline.TimelineEntry;
import org.salescollab.timeline.TimelineKind;

/**
 * Tells the timelines of customers what happened with their sales projects, by comparing two readings of an issue. The
 * same two readings make the same entries, so a comparison that is repeated tells nothing twice.
 */
public final class SalesStory {

    private final Timeline timeline;

    public SalesStory(Timeline timeline) {
        this.timeline = timeline;
    }

    /** {@code before} holds what was stored of the issues; those it lacks are new. */
    void tell(Map<IssueId, SalesProject> before, Collection<SalesProject> changed) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (SalesProject now : changed) {
            CustomerKey customer = now.customer();
            if (customer != null) {
                entries.addAll(entries(customer, before.get(now.issue()), now));
            }
        }
        if (!entries.isEmpty()) {
            timeline.putNew(entries);
        }
    }

    /** Issues that are gone, or are no sales projects any more, leave no trace with the customer. */
    void forget(Collection<IssueId> gone) {
        timeline.forget(TimelineKind.SALE, gone);
    }

    private static List<TimelineEntry> entries(CustomerKey customer, @Nullable SalesProject before, SalesProject now) {
        String stage = now.stage().code();
        if (before == null) {
            return List.of(entry(customer, now, now.created(), "CREATED", stage));
        }
        if (!customer.equals(before.customer())) {
            return List.of(entry(customer, now, now.updated(), "NAMED", stage));
        }
        List<TimelineEntry> entries = new ArrayList<>();
        if (!stage.equals(before.stage().code())) {
            String step = SaleSteps.text(before.stage().code(), stage);
            entries.add(entry(customer, now, now.updated(), move(before.stage(), now.stage()), step));
        }
        if (!Objects.equals(before.amount(), now.amount())) {
            String step = SaleSteps.text(amount(before), amount(now));
            entries.add(entry(customer, now, now.updated(), "AMOUNT", step));
        }
        return entries;
    }

    private static String move(Stage from, Stage to) {
        if (to.kind() == from.kind()) {
            return "MOVED";
        }
        return to.isOpen() ? "REOPENED" : to.kind().name();
    }

    private static String amount(SalesProject project) {
        Money amount = project.amount();
        return amount == null ? "" : amount.minor() + " " + amount.currency();
    }

    private static TimelineEntry entry(CustomerKey customer, SalesProject now, Instant at, String what, String text) {
        String ref = "sale:" + now.issue().value() + ":" + what.toLowerCase(Locale.ROOT) + ":" + at.toEpochMilli();
        return new TimelineEntry(
                ref, customer, at, TimelineKind.SALE, what, null, TimelineEntry.NOBODY, text, now.issue());
    }
}
