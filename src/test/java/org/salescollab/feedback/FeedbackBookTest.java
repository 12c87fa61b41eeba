package org.salescollab.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.salescollab.access.AccessGate;
import org.salescollab.access.FakePeople;
import org.salescollab.access.FakeRights;
import org.salescollab.access.FakeVisibleIssues;
import org.salescollab.audit.InMemoryAuditLog;
import org.salescollab.contact.ContactLookup;
import org.salescollab.contact.InMemoryContacts;
import org.salescollab.contact.Parties;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.CustomerVisibility;
import org.salescollab.customer.InMemoryCustomers;
import org.salescollab.organisation.FakeOrganisation;
import org.salescollab.shared.AccessDenied;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Department;
import org.salescollab.shared.DirectTx;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.NotFound;
import org.salescollab.timeline.Chronicle;
import org.salescollab.timeline.InMemoryTimeline;
import org.salescollab.timeline.TimelineEntry;

class FeedbackBookTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T03:30:00Z");
    private static final Actor SELLER = new Actor("limin", Locale.ENGLISH, ZoneOffset.UTC);
    private static final Actor STRANGER = new Actor("unlicensed", Locale.ENGLISH, ZoneOffset.UTC);

    private final InMemoryCustomers customers = new InMemoryCustomers();
    private final InMemoryTimeline timeline = new InMemoryTimeline();
    private final InMemoryFeedbacks feedbacks = new InMemoryFeedbacks();
    private final InMemorySatisfactions satisfactions = new InMemorySatisfactions();
    private final AccessGate gate = new AccessGate(new FakeRights().license("limin"));
    private final CustomerLookup customerLookup =
            new CustomerLookup(customers, new CustomerVisibility(gate, (user, accepted) -> Set.of()));
    private final FeedbackLookup lookup = new FeedbackLookup(feedbacks, satisfactions, customerLookup, gate);
    private final Parties parties = new Parties(
            new ContactLookup(new InMemoryContacts(), customerLookup, gate),
            new FakePeople().add("limin", "李敏").add("tom", "Tom"),
            new FakeVisibleIssues("nobody"),
            gate,
            new FakeOrganisation());
    private final Chronicle chronicle =
            new Chronicle(new InMemoryAuditLog(), timeline, new DirectTx(), Clock.fixed(MONDAY, ZoneOffset.UTC));
    private final FeedbackBook book = new FeedbackBook(feedbacks, lookup, gate, parties, chronicle);
    private final SatisfactionBook answers = new SatisfactionBook(satisfactions, lookup, gate, parties, chronicle);
    private final CustomerKey east =
            customers.add(CustomerProfile.named(null, "East"), Set.of(), MONDAY).key();

    @Test
    void goesThroughItsStatesAndBack() {
        Feedback feedback = book.add(SELLER, east, form("Too slow"));
        for (FeedbackState expected :
                List.of(FeedbackState.ACKNOWLEDGED, FeedbackState.ACTED, FeedbackState.TOLD_BACK)) {
            feedback = book.step(SELLER, seen(feedback));
            assertThat(feedback.state()).isEqualTo(expected);
        }
        assertThat(timeline.all())
                .extracting(TimelineEntry::what)
                .containsExactly("GIVEN", "ACKNOWLEDGED", "ACTED", "TOLD_BACK");
        SeenFeedback last = seen(feedback);
        assertThatThrownBy(() -> book.step(SELLER, last)).isInstanceOf(InvalidInput.class);
        assertThat(book.undo(SELLER, last).state()).isEqualTo(FeedbackState.ACTED);
        assertThat(timeline.all()).extracting(TimelineEntry::what).doesNotContain("TOLD_BACK");
    }

    @Test
    void onlyTheGiverThatTheSourceNamesIsKept() {
        FeedbackForm form = new FeedbackForm("DEPARTMENT", 99L, "LEGAL", "tom", "SUGGESTION", "Text", null, "tom");
        FeedbackText kept = book.add(SELLER, east, form).content();
        assertThat(kept.department()).isEqualTo(new Department("LEGAL"));
        assertThat(kept.from()).isNull();
        assertThat(kept.member()).isNull();
        assertThat(kept.owner()).isEqualTo("tom");
    }

    @Test
    void everyFaultIsToldAtOnce() {
        FeedbackForm form = new FeedbackForm("CUSTOMER", 99L, null, null, "rant", null, "2026-11-24", "nobody");
        assertThat(faults(() -> book.add(SELLER, east, form)))
                .containsExactlyInAnyOrder("from", "kind", "text", "on", "owner");
        assertThat(faults(() -> answers.add(SELLER, east, new SatisfactionForm(9L, 6, 11, "x", "SP-9"))))
                .containsExactlyInAnyOrder("contact", "csat", "recommend", "on", "issue");
        assertThat(faults(() -> answers.add(SELLER, east, new SatisfactionForm(null, null, null, null, null))))
                .containsExactly("csat");
    }

    @Test
    void theLaterOfTwoSeesBothVersions() {
        Feedback stored = book.add(SELLER, east, form("Too slow"));
        Feedback changed = book.change(SELLER, seen(stored), form("Still too slow"));
        Conflict refused = catchThrowableOfType(Conflict.class, () -> book.step(SELLER, seen(stored)));
        assertThat(refused.current()).isEqualTo(changed);
    }

    @Test
    void whatIsRemovedLeavesTheTimeline() {
        Feedback feedback = book.add(SELLER, east, form("Too slow"));
        Satisfaction answer = answers.add(SELLER, east, new SatisfactionForm(null, 4, 9, null, null));
        assertThat(timeline.all()).extracting(TimelineEntry::text).containsExactly("Too slow", "4/5 · 9/10");
        book.remove(SELLER, feedback.id());
        answers.remove(SELLER, east, answer.id());
        assertThat(timeline.all()).isEmpty();
        assertThatThrownBy(() -> lookup.get(SELLER, feedback.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answers.remove(SELLER, east, answer.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyWithoutALicenceSeesOrChangesAnything() {
        Feedback feedback = book.add(SELLER, east, form("Too slow"));
        List<Runnable> attempts = List.of(
                () -> lookup.get(STRANGER, feedback.id()),
                () -> lookup.list(STRANGER, new FeedbackList(east, 5, null)),
                () -> lookup.scores(STRANGER, east),
                () -> book.add(STRANGER, east, form("Eve")),
                () -> book.step(STRANGER, seen(feedback)),
                () -> book.remove(STRANGER, feedback.id()),
                () -> answers.add(STRANGER, east, new SatisfactionForm(null, 5, null, null, null)));
        assertThat(attempts)
                .allSatisfy(attempt -> assertThatThrownBy(attempt::run).isInstanceOf(AccessDenied.class));
    }

    private static Set<String> faults(Runnable attempt) {
        return catchThrowableOfType(InvalidInput.class, attempt::run)
                .problems()
                .byField()
                .keySet();
    }

    private static FeedbackForm form(String text) {
        return new FeedbackForm("CUSTOMER", null, null, null, "COMPLAINT", text, null, null);
    }

    private static SeenFeedback seen(Feedback feedback) {
        return new SeenFeedback(feedback.id(), feedback.version());
    }
}
