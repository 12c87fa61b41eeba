package org.salescollab.customer.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salescollab.access.AccessGate;
import org.salescollab.access.FakeRights;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.CustomerVisibility;
import org.salescollab.customer.Customers;
import org.salescollab.customer.DuplicatePair;
import org.salescollab.customer.DuplicateReason;
import org.salescollab.customer.DuplicateReview;
import org.salescollab.customer.DuplicateSearch;
import org.salescollab.customer.DuplicateWarning;
import org.salescollab.customer.Handle;
import org.salescollab.shared.Actor;
import org.salescollab.testing.AoDatabase;

/** Looking for duplicates over the tables: the warning by indexes alone, the search through the whole register. */
class DuplicateSearchIT {

    private static final Actor LIMIN = new Actor("limin", Locale.ENGLISH, ZoneOffset.UTC);
    private static final int MOST_STATEMENTS = 5;

    private final AoDatabase database = AoDatabase.h2(CustomerRow.class, CustomerNameRow.class, DuplicatePairRow.class);
    private final Customers customers = new AoCustomers(database.activeObjects());
    private final AoSimilarCustomers similar = new AoSimilarCustomers(database.activeObjects());
    private final AoDuplicatePairs pairs = new AoDuplicatePairs(database.activeObjects());
    private final AccessGate gate = new AccessGate(new FakeRights().license("limin"));
    private final CustomerVisibility visibility = new CustomerVisibility(gate, (user, accepted) -> Set.of());
    private final DuplicateWarning warning = new DuplicateWarning(similar, customers, gate, visibility);
    private final DuplicateReview review = new DuplicateReview(pairs, customers, gate, visibility);
    private final DuplicateSearch search = new DuplicateSearch(
            similar, customers, pairs, Clock.fixed(Instant.parse("2026-11-23T03:30:00Z"), ZoneOffset.UTC));

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000})
    void aWarningCostsAsManyStatementsWhateverTheRegisterHolds(int size) {
        for (int i = 0; i < size; i++) {
            add("East United " + i + " Ltd", "one.example");
        }
        CustomerProfile typed = CustomerProfile.named("\u534e\u4e1c\u8054\u5408\u7535\u529b", "The East United")
                .withDomain("one.example");
        List<String> statements = database.statementsOf(
                () -> assertThat(warning.find(LIMIN, typed, null)).isNotEmpty());
        assertThat(statements).hasSize(MOST_STATEMENTS);
    }

    @Test
    void warnsOfLongerShorterAndSameNamesButNotOfTheOneThatIsEdited() {
        Customer same = add("The East United GmbH", null);
        Customer longer = add("East United Power", null);
        add("Eastern Union", null);
        assertThat(warning.find(LIMIN, CustomerProfile.named(null, "east-united"), null))
                .extracting(found -> found.customer().key())
                .containsExactly(same.key(), longer.key());
        assertThat(warning.find(LIMIN, CustomerProfile.named(null, "East United Power Holding"), longer.key()))
                .extracting(found -> found.customer().key())
                .containsExactly(same.key());
    }

    @Test
    void theSearchFindsPairsOnceAndForgetsWhatIsNoLongerAlike() {
        Customer one = add("East United Ltd", null);
        Customer other = add("East United Power", null);
        Customer third = add("North", null);
        search.run(() -> false);
        search.run(() -> false);
        assertThat(pairs.list(false, 10))
                .containsExactly(new DuplicatePair(one.key(), other.key(), Set.of(DuplicateReason.NAME_BEGINS), false));

        review.dismiss(LIMIN, other.key(), one.key(), true);
        assertThat(review.list(LIMIN, false)).isEmpty();
        assertThat(review.list(LIMIN, true)).hasSize(1);
        search.run(() -> false);
        assertThat(review.list(LIMIN, false)).isEmpty();

        review.dismiss(LIMIN, one.key(), other.key(), false);
        assertThat(review.list(LIMIN, false)).hasSize(1);
        pairs.forgetOlder(Instant.parse("2026-11-23T03:30:01Z"));
        assertThat(pairs.list(false, 10)).isEmpty();
        assertThat(customers.byKey(third.key())).isPresent();
    }

    /** Imported rows may have come without it. */
    @Test
    void namesStoredWithoutACoreGetOne() {
        add("East United Ltd", null);
        add("The East United", null);
        for (CustomerNameRow row : database.activeObjects().find(CustomerNameRow.class)) {
            row.setCoreName(null);
            row.save();
        }
        search.run(() -> false);
        assertThat(pairs.list(false, 10)).hasSize(1);
    }

    private Customer add(String name, String domain) {
        CustomerProfile profile = CustomerProfile.named(null, name).withDomain(domain);
        Set<Handle> handles = Stream.of(name)
                .map(each -> new Handle(Handle.namePrefix(each.toLowerCase(Locale.ROOT))))
                .collect(Collectors.toSet());
        return customers.add(profile, handles, Instant.EPOCH);
    }
}
