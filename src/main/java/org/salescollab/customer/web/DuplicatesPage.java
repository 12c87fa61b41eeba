package org.salescollab.customer.web;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.access.CustomerRight;
import org.salescollab.customer.Customer;
import org.salescollab.customer.DuplicateChecking;
import org.salescollab.customer.DuplicateReview;
import org.salescollab.customer.MergeReading;
import org.salescollab.customer.MergeRecord;
import org.salescollab.platform.ReaderTexts;
import org.salescollab.platform.Texts;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Page;

/** Makes the page of pairs that may be one customer and of the latest merges. */
public final class DuplicatesPage {

    private final DuplicateReview review;
    private final MergeReading merges;
    private final DuplicateChecking checking;
    private final SearchViews searches;
    private final AccessGate gate;
    private final Texts texts;

    public DuplicatesPage(
            DuplicateReview review,
            MergeReading merges,
            DuplicateChecking checking,
            SearchViews searches,
            AccessGate gate,
            Texts texts) {
        this.review = review;
        this.checking = checking;
        this.searches = searches;
        this.merges = merges;
        this.gate = gate;
        this.texts = texts;
    }

    DuplicatesView view(Actor actor, @Nullable String after, @Nullable String dismissedAfter) {
        boolean mayWrite = gate.mayWriteCustomers(actor);
        return new DuplicatesView(
                searches.view(actor, checking.standing(actor)),
                lines(actor, false, after),
                lines(actor, true, dismissedAfter),
                merges.latest(actor).stream().map(each -> line(actor, each)).toList(),
                mayWrite,
                mayWrite && gate.mayWithCustomers(actor, CustomerRight.DELETE));
    }

    private PairListView lines(Actor actor, boolean dismissed, @Nullable String after) {
        ReaderTexts reader = texts.of(actor.locale());
        Page<DuplicateReview.Line> page = review.list(actor, dismissed, after);
        List<DuplicateLineView> lines =
                page.rows().stream().map(line -> line(actor, line, reader)).toList();
        boolean all = after == null && page.next() == null;
        return new PairListView(
                lines,
                all ? "" : texts.text(actor.locale(), "sales.customer.duplicates.count", lines.size(), page.total()),
                Objects.requireNonNullElse(page.next(), ""),
                after != null);
    }

    private static DuplicateLineView line(Actor actor, DuplicateReview.Line line, ReaderTexts reader) {
        return new DuplicateLineView(
                line.high().key().value(),
                spoken(actor, line.high(), reader),
                line.low().key().value(),
                spoken(actor, line.low(), reader),
                line.reasons().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(reason -> reader.get(reason.i18nKey()))
                        .collect(Collectors.joining(" · ")));
    }

    private static String spoken(Actor actor, Customer customer, ReaderTexts reader) {
        String other = customer.otherName(actor.locale());
        return customer.name(actor.locale()) + (other == null ? "" : " / " + other) + " ("
                + reader.get(customer.profile().tier().i18nKey()) + ")";
    }

    private MergeLineView line(Actor actor, MergeRecord record) {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(actor.locale())
                .withZone(actor.zone());
        boolean undone = record.made().undoneAt() != null;
        return new MergeLineView(
                record.made().id(),
                record.made().from().value(),
                record.from().name(actor.locale()),
                record.into().key().value(),
                record.into().name(actor.locale()),
                format.format(record.made().at()),
                undone ? texts.of(actor.locale()).get("sales.customer.merge.state.undone") : "",
                record.undoable());
    }
}
