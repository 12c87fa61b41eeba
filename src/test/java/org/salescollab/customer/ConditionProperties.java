package org.salescollab.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.FakePeople;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.Version;

class ConditionProperties {

    private static final ConditionValues VALUES = new ConditionValues(new FakePeople().add("limin", "Li Min"), "me");

    @Property
    void anyTextIsReadOrRefusedWithAPlace(@ForAll String typed) {
        readOrRefused(typed);
    }

    @Property
    void anySentenceOfTheLanguagesWordsIsReadOrRefused(@ForAll("sentences") String typed) {
        readOrRefused(typed);
    }

    @Property
    void theOppositeIsTrueExactlyWhereTheConditionIsNot(
            @ForAll("conditions") CustomerCondition condition, @ForAll("customers") Customer customer) {
        assertThat(condition.negated().test(customer)).isNotEqualTo(condition.test(customer));
        assertThat(condition.negated().negated()).isEqualTo(condition);
    }

    @Property
    void quotingKeepsEveryValue(@ForAll String value) {
        org.junit.jupiter.api.Assumptions.assumeFalse(value.isBlank() || value.length() > 900);
        String quoted = "region = \"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        assertThat(ConditionParser.parse(quoted, VALUES))
                .isEqualTo(CustomerCondition.OneOf.of(CustomerAttribute.REGION, java.util.Set.of(value.strip())));
    }

    private static void readOrRefused(String typed) {
        try {
            assertThat(ConditionParser.parse(typed, VALUES)).isNotNull();
        } catch (InvalidInput e) {
            assertThat(e.problems().byField()).containsOnlyKeys("condition");
        }
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(
                        "tier",
                        "region",
                        "name",
                        "owner",
                        "=",
                        "!=",
                        "~",
                        "in",
                        "not",
                        "and",
                        "or",
                        "(",
                        ")",
                        ",",
                        "KA",
                        "华东",
                        "'a b'",
                        "currentUser()")
                .list()
                .ofMaxSize(14)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<CustomerCondition> conditions() {
        return Arbitraries.lazyOf(
                this::leaves,
                this::leaves,
                () -> conditions().list().ofMaxSize(3).map(CustomerCondition.AllOf::new),
                () -> conditions().list().ofMaxSize(3).map(CustomerCondition.AnyOf::new));
    }

    private Arbitrary<CustomerCondition> leaves() {
        return Arbitraries.of(
                        "tier = KA",
                        "region = x",
                        "region != x",
                        "name ~ n",
                        "name = 'n1'",
                        "not owner = limin",
                        "tier in (A, B)")
                .map(typed -> ConditionParser.parse(typed, VALUES));
    }

    @Provide
    Arbitrary<Customer> customers() {
        Arbitrary<@Nullable String> words = Arbitraries.of("x", "n1", "limin").injectNull(0.3);
        return words.tuple3()
                .flatMap(three -> Arbitraries.of(Tier.class)
                        .map(tier -> customer(three.get1(), three.get2(), three.get3(), tier)));
    }

    private static Customer customer(
            @Nullable String name, @Nullable String region, @Nullable String owner, Tier tier) {
        CustomerProfile profile = new CustomerProfile(
                null,
                name,
                List.of(),
                null,
                null,
                tier,
                region,
                null,
                null,
                null,
                null,
                owner,
                CustomerStatus.ACTIVE,
                null);
        return new Customer(new CustomerKey(1), profile, Version.FIRST, Instant.EPOCH);
    }
}
