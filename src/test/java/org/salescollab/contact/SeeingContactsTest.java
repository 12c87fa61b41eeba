package org.salescollab.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salescollab.access.CustomerPolicy;
import org.salescollab.access.CustomerRight;
import org.salescollab.access.FakePeople;
import org.salescollab.access.FakeVisibleIssues;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.organisation.FakeOrganisation;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.TypedFields;
import org.salescollab.shared.Version;

/** Who may see customers but not contacts finds those of the own sales projects' customers, and no trace of others. */
class SeeingContactsTest extends SeeingContacts {
    private CustomerKey east = new CustomerKey(1);
    private CustomerKey west = new CustomerKey(1);
    private Optional<Contact> anna = Optional.empty();
    private Optional<Contact> both = Optional.empty();

    @BeforeEach
    void people() {
        east = customers
                .add(CustomerProfile.named(null, "East United"), Set.of(), Instant.EPOCH)
                .key();
        west = customers
                .add(CustomerProfile.named(null, "Nordwind"), Set.of(), Instant.EPOCH)
                .key();
        anna = Optional.of(book.add(TOM, west, ContactSamples.form("Anna West")));
        both = Optional.of(book.add(TOM, west, ContactSamples.form("Anna Both")));
        book.link(TOM, east, both.orElseThrow().id());
        allow("keepers");
    }

    private void allow(String group) {
        policies.replace(new CustomerPolicy(
                Map.of(CustomerRight.SEE_CONTACTS, new TreeSet<>(Set.of(group))), List.of(), Version.FIRST));
    }

    @Test
    void withoutChosenGroupsWhoeverSeesACustomerSeesItsPeople() {
        policies.replace(CustomerPolicy.DEFAULT);
        assertThat(lookup.list(LIMIN, new ContactList(west, 10, null)).rows()).hasSize(2);
    }

    @Test
    void hiddenPeopleAreAnsweredLikeUnknownOnes() {
        assertThat(customerLookup.seen(LIMIN, west)).isPresent();
        assertThatThrownBy(() -> lookup.get(LIMIN, anna.orElseThrow().id()))
                .isInstanceOf(NotFound.class)
                .hasMessage(message(new ContactId(999)));
        assertThatThrownBy(() -> lookup.list(LIMIN, new ContactList(west, 10, null)))
                .isInstanceOf(NotFound.class);
        assertThat(lookup.search(LIMIN, "Anna", 20)).isEmpty();
        assertThat(lookup.named(LIMIN, west, List.of(anna.orElseThrow().id()))).isEmpty();
        assertThat(lookup.choices(LIMIN, west)).isEmpty();
        assertThat(lookup.list(TOM, new ContactList(west, 10, null)).rows()).hasSize(2);
    }

    private String message(ContactId unknown) {
        try {
            lookup.get(LIMIN, unknown);
            return "";
        } catch (NotFound e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void hiddenPeopleCannotBeChanged() {
        ContactForm form = ContactSamples.form("Stolen");
        Contact stored = anna.orElseThrow();
        assertThatThrownBy(() -> book.add(LIMIN, west, form)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> book.change(LIMIN, new ContactEdit(stored.id(), stored.version(), form)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> book.remove(LIMIN, west, stored.id())).isInstanceOf(NotFound.class);
        assertThat(lookup.get(TOM, stored.id())).isEqualTo(stored);
    }

    @Test
    void whoAcceptedARoleSeesThatCustomersPeopleAndNoOthers() {
        accepted.add(east);
        assertThat(lookup.list(LIMIN, new ContactList(east, 10, null)).rows())
                .extracting(Contact::customers)
                .containsExactly(List.of(east));
        assertThat(lookup.search(LIMIN, "Anna", 20))
                .extracting(Contact::id)
                .containsExactly(both.orElseThrow().id());
        assertThat(lookup.named(
                        LIMIN,
                        west,
                        List.of(anna.orElseThrow().id(), both.orElseThrow().id())))
                .isEmpty();

        accepted.clear();
        assertThat(lookup.search(LIMIN, "Anna", 20)).isEmpty();
    }

    @Test
    void whoWasOnlyAskedSeesNobodyYet() {
        asked.add(east);
        assertThat(lookup.choices(LIMIN, east)).isEmpty();
    }

    @Test
    void whoCorrectsANoteWithoutSeeingItsPeopleKeepsThem() {
        Parties parties =
                new Parties(lookup, new FakePeople(), new FakeVisibleIssues("nobody"), gate, new FakeOrganisation());
        ContactId noted = anna.orElseThrow().id();
        Parties.TypedField field = new Parties.TypedField("from", new TypedFields());

        assertThat(parties.unseen(LIMIN, west, List.of(noted))).containsExactly(noted);
        assertThat(parties.contact(LIMIN, west, null, noted, field)).isEqualTo(noted);
        assertThat(parties.unseen(TOM, west, List.of(noted))).isEmpty();
        assertThat(parties.contact(TOM, west, null, noted, field)).isNull();
    }
}
