package org.salescollab.customer.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salescollab.contact.ao.ContactLinkRow;
import org.salescollab.customer.CustomerBelongings.Moved;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.shared.CustomerKey;
import org.salescollab.testing.AoDatabase;

/** Rows follow their customer into a merge and come back, and nobody else's do. */
class SqlCustomerRowsIT {

    private static final CustomerKey SURVIVOR = new CustomerKey(1);
    private static final CustomerKey OTHER = new CustomerKey(7);

    private final AoDatabase database = AoDatabase.h2(ContactLinkRow.class);
    private final SqlRunner sql = new SqlRunner(database.sql(), Ready.now(), "CONTACT_LINK");
    private final SqlCustomerRows rows = new SqlCustomerRows(sql, "links", "CONTACT_LINK");

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000})
    void followAndComeBack(int size) {
        add(SURVIVOR, 1);
        add(OTHER, size);

        List<Moved> moved = new ArrayList<>();
        assertThat(database.statementsOf(() -> moved.add(rows.move(OTHER, SURVIVOR))))
                .hasSize(2);
        assertThat(rows.count(SURVIVOR)).isEqualTo(size + 1);
        assertThat(rows.count(OTHER)).isZero();

        rows.moveBack(SURVIVOR, OTHER, moved.get(0));
        assertThat(rows.count(SURVIVOR)).isEqualTo(1);
        assertThat(rows.count(OTHER)).isEqualTo(size);
    }

    private void add(CustomerKey customer, int count) {
        List<List<Object>> links = new ArrayList<>();
        for (int contact = 1; contact <= count; contact++) {
            links.add(List.of(customer.value() + "|" + contact, customer.number(), contact));
        }
        sql.batch("INSERT INTO {CONTACT_LINK} ([NATURAL_KEY], [CUSTOMER_ID], [CONTACT_ID]) VALUES (?, ?, ?)", links);
    }
}
