package org.salescollab.interaction.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salescollab.interaction.InteractionId;
import org.salescollab.interaction.InteractionList;
import org.salescollab.interaction.InteractionSamples;
import org.salescollab.interaction.Interactions;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.shared.CustomerKey;
import org.salescollab.testing.AoDatabase;

/** The statements of each question, with one interaction and with a thousand. */
class InteractionStatementsIT {

    private static final CustomerKey CUSTOMER = new CustomerKey(1);

    private final AoDatabase database = AoDatabase.h2(InteractionRow.class, InteractionContactRow.class);
    private final Interactions interactions =
            new AoInteractions(database.activeObjects(), new SqlRunner(database.sql(), Ready.now(), "INTERACTION"));

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000})
    void dontGrowWithTheInteractions(int size) {
        for (int i = 1; i <= size; i++) {
            interactions.add(CUSTOMER, InteractionSamples.at(i % 24, 1, 1 + i % 50), "limin", Instant.EPOCH);
        }
        interactions.lastContacts(List.of(CUSTOMER));
        assertThat(statements(() -> interactions.byId(new InteractionId(1)))).isEqualTo(2);
        assertThat(statements(() -> interactions.list(new InteractionList(CUSTOMER, 200, null))))
                .isEqualTo(3);
        assertThat(statements(() -> interactions.lastContacts(List.of(CUSTOMER))))
                .isEqualTo(1);
    }

    private int statements(Runnable work) {
        return database.statementsOf(work).size();
    }
}
