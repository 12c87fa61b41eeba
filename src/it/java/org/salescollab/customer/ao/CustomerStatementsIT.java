package org.salescollab.customer.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salescollab.customer.CustomerAttribute;
import org.salescollab.customer.CustomerCondition;
import org.salescollab.customer.CustomerCondition.OneOf;
import org.salescollab.customer.CustomerFilter;
import org.salescollab.customer.CustomerList;
import org.salescollab.customer.CustomerOrder;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.Customers;
import org.salescollab.customer.Handle;
import org.salescollab.shared.CustomerKey;
import org.salescollab.testing.AoDatabase;

/** The statements of each question, with one customer and with a thousand. */
class CustomerStatementsIT {

    private final AoDatabase database = AoDatabase.h2(CustomerRow.class, CustomerNameRow.class);
    private final Customers customers = new AoCustomers(database.activeObjects());

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000})
    void dontGrowWithTheRegister(int size) {
        fill(size);
        Set<Handle> handle = Set.of(name("name 1"));
        List<CustomerKey> keys = LongStream.rangeClosed(1, Math.min(size, 500))
                .mapToObj(CustomerKey::new)
                .toList();
        assertThat(statements(() -> customers.byKey(new CustomerKey(1)))).isEqualTo(1);
        assertThat(statements(() -> customers.byKeys(keys))).isEqualTo(1);
        assertThat(statements(() -> customers.keysHolding(handle))).isEqualTo(1);
        CustomerCondition ka = OneOf.of(CustomerAttribute.TIER, Set.of("KA", "C"));
        assertThat(statements(() -> customers.keysWhere(ka, 1000))).isEqualTo(1);
        assertThat(statements(() -> customers.holding(handle))).isEqualTo(2);
        assertThat(statements(() -> customers.rows(page(), CustomerCondition.EVERYTHING)))
                .isEqualTo(1);
        Set<Handle> many = IntStream.rangeClosed(1, Math.min(size, 200))
                .mapToObj(i -> new Handle(Handle.namePrefix("name " + i)))
                .collect(Collectors.toSet());
        assertThat(statements(() -> customers.holding(many))).isEqualTo(2);
        assertThat(statements(() -> customers.search("name", 20, CustomerCondition.EVERYTHING)))
                .isLessThanOrEqualTo(3);
        assertThat(statements(() -> customers.list(page(), CustomerCondition.EVERYTHING)))
                .isLessThanOrEqualTo(2);
    }

    /** Else a search for what many names begin with would read the whole register on top. */
    @Test
    void enoughNamesThatBeginSoCostTwoStatementsThoughCustomersHaveSeveral() {
        for (int i = 1; i <= 20; i++) {
            Set<Handle> handles = Set.of(name("name " + i), name("name " + i + " ltd"), name("name " + i + " group"));
            customers.add(CustomerProfile.named(null, "Name " + i), handles, Instant.EPOCH);
        }
        assertThat(statements(() -> assertThat(customers.search("name", 20, CustomerCondition.EVERYTHING))
                        .hasSize(20)))
                .isEqualTo(2);
    }

    private static Handle name(String normalised) {
        return new Handle(Handle.namePrefix(normalised));
    }

    private void fill(int size) {
        for (int i = 1; i <= size; i++) {
            Handle handle = name("name " + i);
            customers.add(CustomerProfile.named(null, "Name " + i), Set.of(handle), Instant.EPOCH);
        }
    }

    private int statements(Runnable work) {
        return database.statementsOf(work).size();
    }

    private static CustomerList page() {
        return new CustomerList(CustomerFilter.ALL, CustomerOrder.BY_KEY, 50, null);
    }
}
