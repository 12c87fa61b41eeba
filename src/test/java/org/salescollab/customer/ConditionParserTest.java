package org.salescollab.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salescollab.access.FakePeople;
import org.salescollab.customer.CustomerCondition.AllOf;
import org.salescollab.customer.CustomerCondition.AnyOf;
import org.salescollab.customer.CustomerCondition.Containing;
import org.salescollab.customer.CustomerCondition.OneOf;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.Message;

class ConditionParserTest {

    private final ConditionValues values = new ConditionValues(new FakePeople().add("limin", "Li Min"), "me");

    @Test
    void andBindsCloserThanOr() {
        assertThat(parse("tier = ka or region = 华东 and country = cn"))
                .isEqualTo(new AnyOf(java.util.List.of(
                        one(CustomerAttribute.TIER, "KA"),
                        new AllOf(java.util.List.of(
                                one(CustomerAttribute.REGION, "华东"), one(CustomerAttribute.COUNTRY, "CN"))))));
    }

    @Test
    void bracketsAndNotGoDownToTheComparisons() {
        assertThat(parse("NOT (tier IN (KA, A) OR name ~ \"East \\\"1\\\"\")"))
                .isEqualTo(new AllOf(java.util.List.of(
                        new OneOf(CustomerAttribute.TIER, new TreeSet<>(Set.of("A", "KA")), false),
                        new Containing(CustomerAttribute.NAME, "east \"1\"", false))));
    }

    @Test
    void chineseSignsAreUnderstood() {
        assertThat(parse("tier＝KA and （region ！＝ “华 东” or status in （active，lost））"))
                .isEqualTo(parse("tier=KA and (region != '华 东' or status in (lost, active))"));
    }

    @Test
    void theCurrentUserIsWhoAsksUnlessQuoted() {
        assertThat(parse("owner = currentUser()")).isEqualTo(one(CustomerAttribute.OWNER, "me"));
        assertThat(parse("owner = limin")).isEqualTo(one(CustomerAttribute.OWNER, "limin"));
        assertThat(problem("owner = 'currentUser'").key()).endsWith(".owner");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                        | empty     |",
                "tire = KA                 | attribute | 1",
                "'tier' = KA               | attribute | 1",
                "tier = KA and             | attribute | 14",
                "tier KA                   | operator  | 6",
                "tier ! KA                 | operator  | 6",
                "tier not KA               | operator  | 6",
                "tier =                    | value     | 7",
                "tier = and                | code      | 8",
                "tier = D                  | code      | 8",
                "tier = ''                 | value     | 8",
                "tier ~ K                  | contains  | 6",
                "owner ~ li                | contains  | 7",
                "owner = nobody            | owner     | 9",
                "name = ' '                | value     | 8",
                "region = North East       | rest      | 16",
                "tier = KA)                | rest      | 10",
                "(tier = KA                | bracket   | 11",
                "tier in KA                | list      | 9",
                "tier in (KA, A            | bracket   | 15",
                "tier in ()                | value     | 10",
                "region = \"East           | quote     | 10",
                "region = currentUser()    | rest      | 21",
                "tier = KA; drop table x   | code      | 8"
            })
    void aFaultIsToldWithItsPlace(String typed, String fault, String place) {
        Message problem = problem(typed);
        assertThat(problem.key()).isEqualTo("sales.customer.where.error." + fault);
        if (place != null) {
            assertThat(problem.args().get(0)).isEqualTo(place);
        }
    }

    @Test
    void whatWouldExhaustTheServerIsRefused() {
        assertThat(problem("not ".repeat(30) + "tier = KA").key()).endsWith(".deep");
        assertThat(problem("(".repeat(30) + "tier = KA" + ")".repeat(30)).key()).endsWith(".deep");
        assertThat(problem("tier in (KA" + ", KA".repeat(200) + ")").key()).endsWith(".values");
        assertThat(problem("region = " + "x".repeat(2000)).key()).endsWith(".long");
        assertThat(parse("(".repeat(19) + "tier = KA" + ")".repeat(19))).isEqualTo(one(CustomerAttribute.TIER, "KA"));
    }

    private CustomerCondition parse(String typed) {
        return ConditionParser.parse(typed, values);
    }

    private Message problem(String typed) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> parse(typed));
        assertThat(refused).as(typed).isNotNull();
        return refused.problems().byField().get("condition");
    }

    private static CustomerCondition one(CustomerAttribute attribute, String value) {
        return OneOf.of(attribute, Set.of(value));
    }
}
