package org.salescollab.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.salescollab.access.CustomerLimit;
import org.salescollab.access.CustomerPolicy;
import org.salescollab.access.CustomerRight;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Version;

/** Who sees which people follows one rule, whatever was chosen. */
class SeeingContactsProperties extends SeeingContacts {
    /** Against a rule written down anew: by right what one sees, else what one works for. */
    @Property(tries = 300)
    void whatIsShownFollowsTheRule(
            @ForAll @IntRange(max = 63) int roles,
            @ForAll boolean chosen,
            @ForAll boolean member,
            @ForAll boolean limited) {
        policies.replace(CustomerPolicy.DEFAULT);
        List<Customer> all = List.of("One", "Two", "Three").stream()
                .map(name -> customers.add(CustomerProfile.named(null, name), Set.of(), Instant.EPOCH))
                .toList();
        all.forEach(customer -> book.add(TOM, customer.key(), ContactSamples.form("Zoe " + customer.key() + "x")));
        accepted.clear();
        asked.clear();
        Set<CustomerKey> expected = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            CustomerKey key = all.get(i).key();
            boolean wasAsked = (roles >> i & 1) == 1;
            boolean holds = (roles >> (i + 3) & 1) == 1;
            if (wasAsked) {
                asked.add(key);
            }
            if (holds) {
                accepted.add(key);
            }
            boolean seen = !limited || wasAsked || holds;
            if (holds || (seen && (!chosen || member))) {
                expected.add(key);
            }
        }
        CustomerLimit nothing = new CustomerLimit("east", new TreeSet<>(Set.of("Nowhere")), new TreeSet<>(), false);
        policies.replace(new CustomerPolicy(
                chosen
                        ? Map.of(CustomerRight.SEE_CONTACTS, new TreeSet<>(Set.of(member ? "east" : "keepers")))
                        : Map.of(),
                limited ? List.of(nothing) : List.of(),
                Version.FIRST));

        Set<CustomerKey> listed = new HashSet<>();
        Set<CustomerKey> found = new HashSet<>();
        for (Customer customer : all) {
            if (!lookup.choices(LIMIN, customer.key()).isEmpty()) {
                listed.add(customer.key());
            }
            lookup.search(LIMIN, "Zoe " + customer.key() + "x", 50).forEach(each -> found.addAll(each.customers()));
            assertThat(lookup.shows(LIMIN, customer.key()))
                    .isEqualTo(customerLookup.showsPeople(LIMIN, customer))
                    .isEqualTo(expected.contains(customer.key()));
        }
        found.retainAll(all.stream().map(Customer::key).toList());
        assertThat(listed).isEqualTo(expected);
        assertThat(found).isEqualTo(expected);
    }
}
