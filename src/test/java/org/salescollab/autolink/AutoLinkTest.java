package org.salescollab.autolink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.salescollab.contact.Contact;
import org.salescollab.contact.ContactSamples;
import org.salescollab.contact.InMemoryContacts;
import org.salescollab.customer.SimilarCustomers;
import org.salescollab.shared.CustomerKey;

class AutoLinkTest {

    private static final CustomerKey EAST = new CustomerKey(1);
    private static final CustomerKey NORDWIND = new CustomerKey(2);

    private final InMemoryContacts contacts = new InMemoryContacts();
    private final Domains domains = new Domains();
    private final AutoLink autoLink = new AutoLink(contacts, domains);

    /** Customers by their domain. */
    private static final class Domains implements SimilarCustomers {
        private final Map<String, Set<CustomerKey>> known = new HashMap<>();

        void add(String domain, CustomerKey customer) {
            known.computeIfAbsent(domain, any -> new TreeSet<>()).add(customer);
        }

        @Override
        public Set<CustomerKey> ofDomain(String domain, int limit) {
            return known.getOrDefault(domain, Set.of());
        }

        @Override
        public Set<CustomerKey> called(Collection<String> cores, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Set<CustomerKey> beginning(String core, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean fillIn() {
            throw new UnsupportedOperationException();
        }

        @Override
        public long count() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<StoredCore> after(StoredCore last, int limit) {
            throw new UnsupportedOperationException();
        }
    }

    private Contact person(String mail, CustomerKey customer) {
        return contacts.add(ContactSamples.mailed(mail), customer, Instant.EPOCH);
    }

    @Test
    void thePersonWhoHasTheAddressTellsTheCustomerWhateverTheDomainSays() {
        person("sun@nordwind.example", EAST);
        domains.add("nordwind.example", NORDWIND);
        assertThat(autoLink.customerOf(" Sun@Nordwind.Example ")).contains(EAST);
    }

    @Test
    void theDomainOfOneCustomerTellsItWhereNobodyHasTheAddress() {
        domains.add("nordwind.example", NORDWIND);
        assertThat(autoLink.customerOf("new@nordwind.example")).contains(NORDWIND);
        assertThat(autoLink.customerOf("new@mail.nordwind.example")).isEmpty();
    }

    @Test
    void twoCustomersMeanNone() {
        Contact both = person("sun@group.example", EAST);
        contacts.link(both.id(), NORDWIND);
        domains.add("shared.example", EAST);
        domains.add("shared.example", NORDWIND);
        assertThat(autoLink.customerOf("sun@group.example")).isEmpty();
        assertThat(autoLink.customerOf("any@shared.example")).isEmpty();
    }

    @Test
    void twoPeopleOfOneCustomerWithTheSameAddressStillMeanIt() {
        person("office@east.example", EAST);
        person("office@east.example", EAST);
        assertThat(autoLink.customerOf("office@east.example")).contains(EAST);
    }

    @Test
    void anAddressThatEverybodyCanHaveSaysNothingButIfAPersonHasIt() {
        domains.add("qq.com", EAST);
        assertThat(autoLink.customerOf("12345@qq.com")).isEmpty();
        person("12345@qq.com", NORDWIND);
        assertThat(autoLink.customerOf("12345@qq.com")).contains(NORDWIND);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "nobody", "@east.example", "someone@"})
    void whatIsNoAddressMeansNobody(String address) {
        domains.add("east.example", EAST);
        domains.add("", EAST);
        assertThat(autoLink.customerOf(address)).isEmpty();
    }
}
