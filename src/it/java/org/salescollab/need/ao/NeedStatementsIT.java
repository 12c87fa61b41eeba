package org.salescollab.need.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salescollab.need.NeedId;
import org.salescollab.need.NeedList;
import org.salescollab.need.NeedSamples;
import org.salescollab.need.Needs;
import org.salescollab.shared.CustomerKey;
import org.salescollab.testing.AoDatabase;

/** The statements of each question, with one need and with a thousand. */
class NeedStatementsIT {

    private static final CustomerKey CUSTOMER = new CustomerKey(1);

    private final AoDatabase database = AoDatabase.h2(NeedRow.class, NeedIssueRow.class);
    private final Needs needs = new AoNeeds(database.activeObjects());

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000})
    void dontGrowWithTheNeeds(int size) {
        for (int i = 1; i <= size; i++) {
            needs.add(CUSTOMER, NeedSamples.text("Need " + i), Instant.EPOCH);
        }
        assertThat(statements(() -> needs.byId(new NeedId(1)))).isEqualTo(2);
        assertThat(statements(() -> needs.open(CUSTOMER, 500))).isEqualTo(2);
        assertThat(statements(() -> needs.list(new NeedList(CUSTOMER, null, 200, null))))
                .isEqualTo(3);
    }

    private int statements(Runnable work) {
        return database.statementsOf(work).size();
    }
}
