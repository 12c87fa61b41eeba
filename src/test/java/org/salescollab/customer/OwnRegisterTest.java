package org.salescollab.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.salescollab.access.AccessGate;
import org.salescollab.access.FakeRights;
import org.salescollab.shared.AccessDenied;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.Money;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.ProjectId;
import org.salescollab.shared.Tx;

class OwnRegisterTest {

    private static final Actor LIMIN = new Actor("limin", Locale.ENGLISH, ZoneOffset.UTC);
    private static final Actor SUNKAI = new Actor("sunkai", Locale.ENGLISH, ZoneOffset.UTC);
    private static final RegisterQuery EAST =
            RegisterQuery.parse("region=R%26D+East&tier=KA&nonsense=1&after=x", Locale.ENGLISH);

    private final OwnRegister own = new OwnRegister(
            new InMemoryRegisterChoices(),
            new EurosToo(),
            new AccessGate(new FakeRights().license("limin", "sunkai")),
            new DirectTx());

    /** One euro is eight yuan. */
    private static final class EurosToo implements SalesSums, SumCurrencies {
        @Override
        public List<SalesSum> of(Collection<CustomerKey> customers, Set<ProjectId> projects) {
            return List.of();
        }

        @Override
        public SumCurrencies currencies() {
            return this;
        }

        @Override
        public String base() {
            return "CNY";
        }

        @Override
        public List<String> offered() {
            return List.of("CNY", "EUR");
        }

        @Override
        public Money in(String currency, long baseMinor) {
            return new Money(baseMinor / 8, currency);
        }
    }

    @Test
    void sumsAreToldInACurrencyThatHasARateAndOnlyToWhoChoseIt() {
        assertThat(own.of(LIMIN).currency()).isNull();
        own.chooseCurrency(LIMIN, " eur");
        assertThat(own.of(LIMIN).currency()).isEqualTo("EUR");
        assertThat(own.of(SUNKAI).currency()).isNull();
        for (String wrong : new String[] {"USD", "", null}) {
            InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> own.chooseCurrency(LIMIN, wrong));
            assertThat(refused.problems().byField()).containsOnlyKeys("currency");
        }
        assertThat(own.of(LIMIN).currency()).isEqualTo("EUR");
    }

    /** Runs work at once. */
    private static final class DirectTx implements Tx {
        @Override
        public <T> T call(Supplier<T> work) {
            return work.get();
        }
    }

    @Test
    void aFilterKeepsWhatItMeansAndNothingElse() {
        SavedFilter saved = own.save(LIMIN, " East ", EAST, false);
        assertThat(saved.name()).isEqualTo("East");
        assertThat(saved.query()).doesNotContain("nonsense", "after");
        RegisterQuery read = RegisterQuery.parse(saved.query(), Locale.ENGLISH);
        assertThat(read.region()).isEqualTo("R&D East");
        assertThat(read.tiers()).containsExactly(Tier.KA);
    }

    @Test
    void anothersFilterIsLikeNone() {
        SavedFilter saved = own.save(LIMIN, "East", EAST, false);
        assertThat(own.of(SUNKAI).filters()).isEmpty();
        assertThatThrownBy(() -> own.remove(SUNKAI, saved.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> own.change(SUNKAI, saved.id(), "Mine", null, false))
                .isInstanceOf(NotFound.class);
        assertThat(own.of(LIMIN).filters()).containsExactly(saved);
    }

    @Test
    void oneFilterAtMostIsTheStandard() {
        SavedFilter first = own.save(LIMIN, "First", EAST, true);
        SavedFilter second = own.save(LIMIN, "Second", EAST, true);
        assertThat(own.of(LIMIN).filters()).filteredOn(SavedFilter::standard).containsExactly(second);
        own.change(LIMIN, first.id(), "First", null, true);
        assertThat(own.of(LIMIN).filters())
                .filteredOn(SavedFilter::standard)
                .extracting(SavedFilter::name)
                .containsExactly("First");
    }

    @Test
    void aRenamedFilterKeepsItsQuery() {
        SavedFilter saved = own.save(LIMIN, "East", EAST, false);
        assertThat(own.change(LIMIN, saved.id(), "Eastern", null, false).query())
                .isEqualTo(saved.query());
    }

    @Test
    void twoFiltersOfOneNameAreRefused() {
        own.save(LIMIN, "East", EAST, false);
        Conflict taken = catchThrowableOfType(Conflict.class, () -> own.save(LIMIN, "ＥＡＳＴ", EAST, false));
        assertThat(taken.problems().byField()).containsOnlyKeys("name");
        assertThat(own.save(SUNKAI, "East", EAST, false).id()).isPositive();
    }

    @Test
    void whatIsWrongIsNamed() {
        for (String name : new String[] {null, "  ", "x".repeat(OwnRegister.LONGEST_NAME + 1)}) {
            InvalidInput wrong = catchThrowableOfType(InvalidInput.class, () -> own.save(LIMIN, name, EAST, false));
            assertThat(wrong.problems().byField()).containsOnlyKeys("name");
        }
        RegisterQuery vast = RegisterQuery.parse("text=" + "y".repeat(OwnRegister.LONGEST_QUERY), Locale.ENGLISH);
        assertThat(catchThrowableOfType(InvalidInput.class, () -> own.save(LIMIN, "Vast", vast, false))
                        .problems()
                        .byField())
                .containsOnlyKeys("query");
        for (int i = 0; i < OwnRegister.MOST_FILTERS; i++) {
            own.save(LIMIN, "Filter " + i, EAST, false);
        }
        assertThatThrownBy(() -> own.save(LIMIN, "One more", EAST, false)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void theNameIsAlwaysAmongTheColumns() {
        own.chooseColumns(LIMIN, EnumSet.of(RegisterColumn.PARENT, RegisterColumn.KEY));
        assertThat(RegisterColumn.of(own.of(LIMIN).columns()))
                .containsExactly(RegisterColumn.KEY, RegisterColumn.NAME, RegisterColumn.PARENT);
        assertThat(own.of(SUNKAI).columns()).isEmpty();
    }

    @Test
    void itTakesTheRightToView() {
        Actor stranger = new Actor("unlicensed", Locale.ENGLISH, ZoneOffset.UTC);
        assertThatThrownBy(() -> own.of(stranger)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> own.chooseColumns(stranger, Set.of())).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> own.save(stranger, "East", EAST, false)).isInstanceOf(AccessDenied.class);
    }
}
