package org.salescollab.salesproject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which amounts may stand in the field, and how they are read and written. */
class AmountRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12800000|12800000",
                " 12,800,000.50 |12800000.5",
                "12\uff0c800|12800",
                "0|0",
                "-0|0",
                "10000000000000|10000000000000",
                "7.1|7.1"
            })
    void readsWhatPeopleType(String typed, String written) {
        assertThat(AmountRule.write(AmountRule.read(typed).amount().doubleValue()))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1|sales.amount.negative",
                "1.234|sales.amount.decimals",
                "10000000000000.01|sales.amount.too-high",
                "1e3|sales.amount.not-a-number",
                "1,00|sales.amount.not-a-number",
                "NaN|sales.amount.not-a-number",
                "<b>1</b>|sales.amount.not-a-number"
            })
    void refusesTheRest(String typed, String why) {
        assertThat(AmountRule.read(typed).refusal()).isEqualTo(why);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 0.1, 99.99, 9_999_999_999_999.99, 10_000_000_000_000.0})
    void everyAmountSurvivesWritingAndReading(double amount) {
        assertThat(AmountRule.read(AmountRule.write(amount)).amount().doubleValue())
                .isEqualTo(amount);
    }
}
