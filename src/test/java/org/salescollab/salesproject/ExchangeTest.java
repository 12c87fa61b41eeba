package org.salescollab.salesproject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.salescollab.shared.Money;

class ExchangeTest {

    private final Exchange exchange = new Exchange(
            "CNY", Map.of("EUR", new BigDecimal("7.80"), "JPY", new BigDecimal("0.05"), "USD", new BigDecimal("7.10")));

    @Test
    void aSumOfTheBaseCurrencyIsToldInAnotherOneByItsRate() {
        assertThat(exchange.fromBase(748_800_000, "EUR")).isEqualTo(new Money(96_000_000, "EUR"));
        assertThat(exchange.fromBase(383_400_000, "USD")).isEqualTo(new Money(54_000_000, "USD"));
        assertThat(exchange.fromBase(100, "JPY")).isEqualTo(new Money(20, "JPY"));
        assertThat(exchange.fromBase(7, "CNY")).isEqualTo(new Money(7, "CNY"));
        assertThatThrownBy(() -> exchange.fromBase(1, "BRL")).hasMessageContaining("BRL");
    }

    @Test
    void theBaseCurrencyIsOfferedFirst() {
        assertThat(exchange.currencies()).containsExactly("CNY", "EUR", "JPY", "USD");
    }

    /** Half a cent of the euro is worth four fen, so that is how far the way back may be off. */
    @Property
    void thereAndBackIsTheSameButForTheSmallestUnit(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long minor) {
        Money euros = exchange.fromBase(minor, "EUR");
        assertThat(exchange.toBase(euros).orElseThrow().minor()).isBetween(minor - 4, minor + 4);
    }
}
