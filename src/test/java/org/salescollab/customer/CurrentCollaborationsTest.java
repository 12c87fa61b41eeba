package org.salescollab.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.salescollab.shared.CustomerKey;

class CurrentCollaborationsTest {

    @Test
    void aFormerKeyMeansTheSurvivor() {
        InMemoryCustomers customers = new InMemoryCustomers();
        Customer into = customers.add(CustomerProfile.named(null, "North"), Set.of(), Instant.EPOCH);
        Customer from = customers.add(CustomerProfile.named(null, "East"), Set.of(), Instant.EPOCH);
        customers.fold(into.absorbing(from, into.profile(), Instant.EPOCH), Set.of(), from);
        Collaborations stored = (user, accepted) -> Set.of(from.key(), new CustomerKey(99));
        assertThat(new CurrentCollaborations(stored, customers).customersOf("limin", false))
                .containsExactly(into.key());
    }
}
