package org.salescollab.salesproject.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class AmountTextsTest {

    @Test
    void anAmountIsWrittenInTheReadersWay() {
        assertThat(new AmountTexts(Locale.US).of(1234567.5)).isEqualTo("1,234,567.5");
        assertThat(new AmountTexts(Locale.GERMANY).of(1234567.5)).isEqualTo("1.234.567,5");
        assertThat(new AmountTexts(Locale.SIMPLIFIED_CHINESE).of(12.25)).isEqualTo("12.25");
    }

    @Test
    void noAmountIsNoText() {
        assertThat(new AmountTexts(Locale.US).of(null)).isEmpty();
    }
}
