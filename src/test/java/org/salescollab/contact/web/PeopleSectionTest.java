package org.salescollab.contact.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.salescollab.access.AccessGate;
import org.salescollab.access.FakePeople;
import org.salescollab.access.FakeRights;
import org.salescollab.contact.ContactLookup;
import org.salescollab.contact.ContactSamples;
import org.salescollab.contact.InMemoryContacts;
import org.salescollab.contact.LastSpoken;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.CustomerVisibility;
import org.salescollab.customer.InMemoryCustomers;
import org.salescollab.platform.Texts;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;

class PeopleSectionTest {

    private static final Actor STRANGER = new Actor("unlicensed", Locale.ENGLISH, ZoneOffset.UTC);

    private final InMemoryContacts contacts = new InMemoryContacts();
    private final InMemoryCustomers customers = new InMemoryCustomers();
    private final AccessGate gate = new AccessGate(new FakeRights());
    private final PeopleSection section = new PeopleSection(
            new ContactLookup(
                    contacts,
                    new CustomerLookup(customers, new CustomerVisibility(gate, (user, accepted) -> Set.of())),
                    gate),
            gate,
            new FakePeople(),
            // Nothing is said to somebody who may see nothing, so no language is asked for.
            new Texts(null),
            new LastSpoken(keys -> Map.of(), gate));

    @Test
    void whoMayNotSeeThePeopleIsShownNone() {
        CustomerKey east = customers
                .add(CustomerProfile.named(null, "East"), Set.of(), Instant.EPOCH)
                .key();
        contacts.add(ContactSamples.named("Anna"), east, Instant.EPOCH);
        PeopleView view = section.view(STRANGER, east.value());
        assertThat(view.mayRead()).isFalse();
        assertThat(view.mayWrite()).isFalse();
        assertThat(view.people()).isEmpty();
        assertThat(view.map()).isEmpty();
    }
}
