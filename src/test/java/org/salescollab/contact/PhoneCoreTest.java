package org.salescollab.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneCoreTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+86 21 5555 1234",
                "0086-21-55551234",
                "021-5555 1234",
                "（０２１）５５５５１２３４",
                "+86 (0)21 55551234 ext. 12",
                "021-55551234 转 203",
                "021-55551234#8",
                "021 5555 1234 分机：66"
            })
    void oneNumberIsOneHoweverItIsWritten(String written) {
        assertThat(PhoneCore.of(written)).isEqualTo("2155551234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+86 138 0013 8000", "8613800138000", "138-0013-8000", "１３８００１３８０００"})
    void aMobileNumberNeedsNoCountry(String written) {
        assertThat(PhoneCore.of(written)).isEqualTo("13800138000");
    }

    @Test
    void otherCountriesKeepTheirCode() {
        assertThat(PhoneCore.of("+49 (0)89 1234567")).isEqualTo("+49891234567");
        assertThat(PhoneCore.of("0049 89 1234567")).isEqualTo("+49891234567");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ext. 12", "12345", "<script>", "123456789012345678901234567890"})
    void whatIsNoNumberOfItsOwnIsComparedWithNone(String written) {
        assertThat(PhoneCore.of(written)).isEmpty();
    }
}
