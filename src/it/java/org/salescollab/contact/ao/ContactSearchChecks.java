package org.salescollab.contact.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salescollab.contact.ContactId;
import org.salescollab.contact.ContactProfile;
import org.salescollab.contact.ContactSamples;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.shared.CustomerKey;
import org.salescollab.testing.AoDatabase;

/** What the search among the people of certain customers must do on every database. */
abstract class ContactSearchChecks {

    private static final CustomerKey EAST = new CustomerKey(1);
    private static final CustomerKey WEST = new CustomerKey(2);
    private static final Instant AT = Instant.parse("2026-11-23T03:30:00Z");

    private final AoDatabase database = database();
    private final AoContacts contacts = new AoContacts(database.activeObjects());
    private final SqlContactSearch search = new SqlContactSearch(new SqlRunner(database.sql(), Ready.now(), "CONTACT"));

    abstract AoDatabase database();

    @AfterEach
    void close() {
        database.close();
    }

    private ContactId add(CustomerKey customer, String name) {
        ContactProfile profile = ContactSamples.named(name);
        return contacts.add(profile, customer, AT).id();
    }

    @Test
    void onlyPeopleOfTheNamedCustomersAreFound() {
        ContactId sun = add(EAST, "Sun Jianguo");
        ContactId suntner = add(WEST, "Wade Suntner");
        add(EAST, "Liang Zhiyuan");

        assertThat(search.within(Set.of(EAST), "sun", 10)).containsExactly(sun);
        assertThat(search.within(List.of(EAST, WEST), "sun", 10)).containsExactly(sun, suntner);
        assertThat(search.within(List.of(EAST, WEST), "sun", 1)).containsExactly(sun);
        assertThat(search.within(Set.of(new CustomerKey(9)), "sun", 10)).isEmpty();
    }

    @Test
    void signsOfPatternsAreLookedForAsTheyAre() {
        ContactId percent = add(EAST, "100% Sun");
        add(EAST, "100 Suns");

        assertThat(search.within(Set.of(EAST), "100%", 10)).containsExactly(percent);
        assertThat(search.within(Set.of(EAST), "s_n", 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000})
    void aSearchIsOneStatement(int people) {
        IntStream.range(0, people).forEach(i -> add(EAST, "Sun " + i));

        assertThat(database.statementsOf(() ->
                        assertThat(search.within(List.of(EAST, WEST), "sun", 8)).hasSize(Math.min(8, people))))
                .hasSize(1);
    }
}
