package org.salescollab.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.salescollab.access.AccessGate;
import org.salescollab.access.FakePeople;
import org.salescollab.access.FakeRights;
import org.salescollab.access.FakeVisibleIssues;
import org.salescollab.audit.AuditEvent;
import org.salescollab.audit.InMemoryAuditLog;
import org.salescollab.contact.ContactLookup;
import org.salescollab.contact.ContactSamples;
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
import org.salescollab.shared.DirectTx;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.NotFound;
import org.salescollab.timeline.Chronicle;
import org.salescollab.timeline.InMemoryTimeline;
import org.salescollab.timeline.TimelineEntry;

class NeedLoopTest {

    private static final Actor SELLER = new Actor("limin", Locale.ENGLISH, ZoneId.of("Asia/Shanghai"));
    private static final Actor BLIND = new Actor("tom", Locale.ENGLISH, ZoneOffset.UTC);
    private static final Actor STRANGER = new Actor("unlicensed", Locale.ENGLISH, ZoneOffset.UTC);

    private final InMemoryContacts contacts = new InMemoryContacts();
    private final InMemoryCustomers customers = new InMemoryCustomers();
    private final InMemoryAuditLog audit = new InMemoryAuditLog();
    private final InMemoryTimeline timeline = new InMemoryTimeline();
    private final InMemoryNeeds needs = new InMemoryNeeds();
    private final FakeVisibleIssues issues = new FakeVisibleIssues("tom");
    private final AccessGate gate = new AccessGate(new FakeRights().license("limin", "tom"));
    private final CustomerLookup customerLookup =
            new CustomerLookup(customers, new CustomerVisibility(gate, (user, accepted) -> Set.of()));
    private final NeedLookup lookup = new NeedLookup(needs, customerLookup, gate);
    private final NeedLoop loop = new NeedLoop(
            needs,
            lookup,
            gate,
            new Parties(
                    new ContactLookup(contacts, customerLookup, gate),
                    new FakePeople().add("limin", "李敏").add("wanglei", "王磊"),
                    issues,
                    gate,
                    new FakeOrganisation()),
            new Chronicle(audit, timeline, new DirectTx(), Clock.fixed(NeedSamples.MONDAY, ZoneOffset.UTC)));
    private final CustomerKey east = customers
            .add(CustomerProfile.named(null, "East"), Set.of(), NeedSamples.MONDAY)
            .key();
    private final long sun = contacts.add(ContactSamples.named("Sun"), east, NeedSamples.MONDAY)
            .id()
            .number();

    @Test
    void goesThroughTheWholeLoopAndTellsItsStory() {
        issues.put(10_001, "SP-4", true);
        Need given = loop.add(SELLER, east, new NeedForm("Redundancy", "Two sites", sun, "2026-11-10", "high"));
        Need promised = loop.commit(SELLER, seen(given), new CommitmentForm("wanglei", "SOLUTION", "2026-11-27"));
        Need worked = loop.work(SELLER, seen(promised), List.of("SP-4", "sp-4"));
        Need told = loop.tellBack(SELLER, seen(worked), new AnswerForm(null, sun, null, "Both sites run"));
        assertThat(told.state()).isEqualTo(NeedState.TOLD_BACK);
        assertThat(told.work()).hasSize(1);
        assertThat(told.answer())
                .isEqualTo(new Answer("limin", given.content().from(), NeedSamples.TODAY, "Both sites run"));
        assertThat(lookup.get(SELLER, told.id())).isEqualTo(told);
        assertThat(audit.all())
                .extracting(AuditEvent::action)
                .containsExactly("given", "committed", "in-work", "told-back");
        assertThat(timeline.all())
                .extracting(TimelineEntry::what)
                .containsExactly("GIVEN", "COMMITTED", "WORK", "TOLD");
    }

    @Test
    void undoGoesBackStepByStepAndTakesTheStoryWithIt() {
        issues.put(10_001, "SP-4", true);
        Need need = loop.add(SELLER, east, form("Need"));
        need = loop.commit(SELLER, seen(need), new CommitmentForm(null, "SALES", "2026-11-23"));
        need = loop.work(SELLER, seen(need), List.of("SP-4"));
        need = loop.tellBack(SELLER, seen(need), new AnswerForm(null, null, null, "Told"));
        for (NeedState expected : List.of(NeedState.IN_WORK, NeedState.COMMITTED, NeedState.GIVEN)) {
            need = loop.undo(SELLER, seen(need));
            assertThat(need.state()).isEqualTo(expected);
        }
        assertThat(timeline.all()).extracting(TimelineEntry::what).containsExactly("GIVEN");
        SeenNeed last = seen(need);
        assertThatThrownBy(() -> loop.undo(SELLER, last)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aStepOutOfOrderIsRefused() {
        Need given = loop.add(SELLER, east, form("Need"));
        assertThatThrownBy(() -> loop.work(SELLER, seen(given), List.of("SP-4")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> loop.tellBack(SELLER, seen(given), new AnswerForm(null, null, null, "Told")))
                .isInstanceOf(InvalidInput.class);
        Need promised = loop.commit(SELLER, seen(given), new CommitmentForm(null, "SALES", "2026-11-23"));
        assertThatThrownBy(() -> loop.commit(SELLER, seen(promised), new CommitmentForm(null, "SALES", "2026-11-23")))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void everyFaultIsToldByField() {
        assertThat(faults(() -> loop.add(SELLER, east, new NeedForm(" ", null, 99L, "2026-11-24", "urgent"))))
                .containsExactlyInAnyOrder("title", "from", "on", "priority");
        Need given = loop.add(SELLER, east, form("Need"));
        assertThat(faults(() -> loop.commit(SELLER, seen(given), new CommitmentForm("nobody", null, "2026-11-22"))))
                .containsExactlyInAnyOrder("who", "department", "due");
        assertThat(faults(() -> loop.commit(SELLER, seen(given), new CommitmentForm(null, "SALES", null))))
                .containsExactly("due");
        Need promised = loop.commit(SELLER, seen(given), new CommitmentForm(null, "SALES", "2026-11-23"));
        assertThat(faults(() -> loop.work(SELLER, seen(promised), List.of("SP-99"))))
                .containsExactly("issues");
        assertThat(faults(() -> loop.work(SELLER, seen(promised), List.of()))).containsExactly("issues");
        assertThat(faults(() -> loop.tellBack(SELLER, seen(promised), new AnswerForm(null, null, null, null))))
                .containsExactly("text");
    }

    @Test
    void anIssueThatTheWriterMayNotSeeIsLikeNone() {
        issues.put(10_001, "SP-4", true);
        Need given = loop.add(SELLER, east, form("Need"));
        Need promised = loop.commit(SELLER, seen(given), new CommitmentForm(null, "SALES", "2026-11-23"));
        assertThat(faults(() -> loop.work(BLIND, seen(promised), List.of("SP-4"))))
                .containsExactly("issues");
    }

    @Test
    void theLaterOfTwoSeesBothVersions() {
        Need given = loop.add(SELLER, east, form("Need"));
        Need changed = loop.change(SELLER, seen(given), form("Better"));
        Conflict refused = catchThrowableOfType(Conflict.class, () -> loop.change(SELLER, seen(given), form("Mine")));
        assertThat(refused.current()).isEqualTo(changed);
        assertThat(timeline.all()).extracting(TimelineEntry::text).containsExactly("Better");
    }

    @Test
    void removingTakesTheWholeStory() {
        Need given = loop.add(SELLER, east, form("Need"));
        loop.commit(SELLER, seen(given), new CommitmentForm(null, "SALES", "2026-11-23"));
        loop.remove(SELLER, given.id());
        assertThat(timeline.all()).isEmpty();
        assertThatThrownBy(() -> lookup.get(SELLER, given.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyWithoutALicenceSeesOrChangesAnything() {
        Need given = loop.add(SELLER, east, form("Need"));
        List<Runnable> attempts = List.of(
                () -> lookup.get(STRANGER, given.id()),
                () -> lookup.open(STRANGER, east),
                () -> lookup.list(STRANGER, new NeedList(east, null, 5, null)),
                () -> loop.add(STRANGER, east, form("Eve")),
                () -> loop.change(STRANGER, seen(given), form("Eve")),
                () -> loop.commit(STRANGER, seen(given), new CommitmentForm(null, "SALES", "2026-11-23")),
                () -> loop.undo(STRANGER, seen(given)),
                () -> loop.remove(STRANGER, given.id()));
        assertThat(attempts)
                .allSatisfy(attempt -> assertThatThrownBy(attempt::run).isInstanceOf(AccessDenied.class));
    }

    private static Set<String> faults(Runnable attempt) {
        return catchThrowableOfType(InvalidInput.class, attempt::run)
                .problems()
                .byField()
                .keySet();
    }

    private static NeedForm form(String title) {
        return new NeedForm(title, null, null, null, null);
    }

    private static SeenNeed seen(Need need) {
        return new SeenNeed(need.id(), need.version());
    }
}
