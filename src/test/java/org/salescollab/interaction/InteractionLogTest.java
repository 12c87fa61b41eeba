package org.salescollab.interaction;

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
import org.salescollab.audit.FieldChange;
import org.salescollab.audit.InMemoryAuditLog;
import org.salescollab.contact.ContactId;
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
import org.salescollab.shared.IssueId;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Version;
import org.salescollab.timeline.Chronicle;
import org.salescollab.timeline.InMemoryTimeline;
import org.salescollab.timeline.TimelineEntry;

class InteractionLogTest {

    private static final Actor SELLER = new Actor("limin", Locale.ENGLISH, ZoneId.of("Asia/Shanghai"));
    private static final Actor BLIND = new Actor("tom", Locale.ENGLISH, ZoneOffset.UTC);
    private static final Actor STRANGER = new Actor("unlicensed", Locale.ENGLISH, ZoneOffset.UTC);

    private final InMemoryContacts contacts = new InMemoryContacts();
    private final InMemoryCustomers customers = new InMemoryCustomers();
    private final InMemoryAuditLog audit = new InMemoryAuditLog();
    private final InMemoryTimeline timeline = new InMemoryTimeline();
    private final FakeVisibleIssues issues = new FakeVisibleIssues("tom");
    private final IssueId dispatch = issues.put(10_001, "SP-1", false);
    private final AccessGate gate = new AccessGate(new FakeRights().license("limin", "tom"));
    private final CustomerLookup customerLookup =
            new CustomerLookup(customers, new CustomerVisibility(gate, (user, accepted) -> Set.of()));
    private final InMemoryInteractions interactions = new InMemoryInteractions();
    private final InteractionLookup reading = new InteractionLookup(interactions, customerLookup, gate);
    private final InteractionLog log = new InteractionLog(
            interactions,
            reading,
            gate,
            new Parties(
                    new ContactLookup(contacts, customerLookup, gate),
                    new FakePeople().add("limin", "李敏").add("wanglei", "王磊"),
                    issues,
                    gate,
                    new FakeOrganisation()),
            new Chronicle(audit, timeline, new DirectTx(), Clock.fixed(InteractionSamples.MONDAY, ZoneOffset.UTC)));
    private final CustomerKey east = customer("East United Power");
    private final CustomerKey nordwind = customer("Nordwind Logistik SE");
    private final long sun = contacts.add(ContactSamples.named("Sun"), east, InteractionSamples.MONDAY)
            .id()
            .number();

    @Test
    void notesWithTheWritersZoneAndNameAndTellsTheTimeline() {
        Interaction added =
                log.add(SELLER, east, InteractionSamples.form("2026-11-23T11:00", "Called", List.of(sun), "sp-1"));
        assertThat(added.note().at().toInstant()).isEqualTo("2026-11-23T03:00:00Z");
        assertThat(added.note().at().getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(added.note().ours()).containsExactly("limin");
        assertThat(added.note().contacts()).containsExactly(new ContactId(sun));
        assertThat(added.note().issue()).isEqualTo(dispatch);
        assertThat(timeline.all()).extracting(TimelineEntry::text).containsExactly("Called");
        assertThat(audit.all()).extracting(AuditEvent::action).containsExactly("added");
    }

    @Test
    void everyFaultIsToldAtOnce() {
        InteractionForm form = new InteractionForm(
                "chat", "yesterday", "Moon/Base", "KITCHEN", List.of(99L), List.of("nobody"), " ", "SP-99");
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> log.add(SELLER, east, form));
        assertThat(refused.problems().byField())
                .containsOnlyKeys("kind", "at", "zone", "department", "contacts", "ours", "summary", "issue");
        assertThat(timeline.all()).isEmpty();
    }

    @Test
    void whatIsStillToComeIsNoInteraction() {
        assertThatThrownBy(() -> log.add(SELLER, east, InteractionSamples.form("2026-11-23T11:31", "Later")))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void anotherCustomersPeopleCannotTakePart() {
        assertThatThrownBy(() -> log.add(
                        SELLER, nordwind, InteractionSamples.form("2026-11-20T11:00", "Called", List.of(sun), null)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void theLaterOfTwoEditorsSeesBothVersions() {
        Interaction stored = add("Called");
        Interaction first = log.change(SELLER, edit(stored, "Called again"));
        assertThat(first.version()).isEqualTo(new Version(2));
        assertThat(audit.latest("interaction", stored.id().toString(), 1).get(0).changes())
                .containsExactly(new FieldChange("summary", "Called", "Called again"));
        Conflict refused = catchThrowableOfType(Conflict.class, () -> log.change(SELLER, edit(stored, "Mine")));
        assertThat(refused.current()).isEqualTo(first);
        assertThat(timeline.all()).extracting(TimelineEntry::text).containsExactly("Called again");
    }

    @Test
    void savingTheSameChangesNothing() {
        Interaction stored = add("Called");
        assertThat(log.change(SELLER, edit(stored, "Called"))).isEqualTo(stored);
        assertThat(audit.all()).hasSize(1);
    }

    @Test
    void whoMayNotSeeTheIssueKeepsItWhenCorrecting() {
        Interaction stored =
                log.add(SELLER, east, InteractionSamples.form("2026-11-20T11:00", "Called", List.of(), "SP-1"));
        InteractionForm form = new InteractionForm(
                "call", "2026-11-20T11:00", "Asia/Shanghai", "SALES", List.of(), List.of("limin"), "Better", null);
        Interaction changed = log.change(BLIND, new InteractionEdit(east, stored.id(), stored.version(), form));
        assertThat(changed.note().issue()).isEqualTo(dispatch);
        assertThat(changed.note().summary()).isEqualTo("Better");
        InteractionForm bySeller = InteractionSamples.form("2026-11-20T11:00", "Better");
        assertThat(log.change(SELLER, new InteractionEdit(east, stored.id(), changed.version(), bySeller))
                        .note()
                        .issue())
                .isNull();
    }

    @Test
    void removingTakesItFromTheTimelineToo() {
        Interaction stored = add("Called");
        log.remove(SELLER, east, stored.id());
        assertThat(timeline.all()).isEmpty();
        assertThatThrownBy(() -> reading.get(SELLER, east, stored.id())).isInstanceOf(NotFound.class);
        assertThat(audit.latest("interaction", stored.id().toString(), 1).get(0).changes())
                .contains(new FieldChange("summary", "Called", null));
    }

    @Test
    void anInteractionIsFoundAtItsOwnCustomerOnly() {
        Interaction stored = add("Called");
        assertThat(reading.get(SELLER, east, stored.id())).isEqualTo(stored);
        assertThatThrownBy(() -> reading.get(SELLER, nordwind, stored.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> log.remove(SELLER, nordwind, stored.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reading.list(SELLER, new InteractionList(new CustomerKey(99), 5, null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyWithoutALicenceSeesOrChangesAnything() {
        Interaction stored = add("Called");
        List<Runnable> attempts = List.of(
                () -> reading.get(STRANGER, east, stored.id()),
                () -> reading.list(STRANGER, new InteractionList(east, 5, null)),
                () -> log.add(STRANGER, east, InteractionSamples.form("2026-11-20T11:00", "Eve")),
                () -> log.change(STRANGER, edit(stored, "Eve")),
                () -> log.remove(STRANGER, east, stored.id()));
        assertThat(attempts)
                .allSatisfy(attempt -> assertThatThrownBy(attempt::run).isInstanceOf(AccessDenied.class));
    }

    private Interaction add(String summary) {
        return log.add(SELLER, east, InteractionSamples.form("2026-11-20T11:00", summary));
    }

    private InteractionEdit edit(Interaction stored, String summary) {
        return new InteractionEdit(
                east, stored.id(), stored.version(), InteractionSamples.form("2026-11-20T11:00", summary));
    }

    private CustomerKey customer(String nameEn) {
        return customers
                .add(CustomerProfile.named(null, nameEn), Set.of(), InteractionSamples.MONDAY)
                .key();
    }
}
