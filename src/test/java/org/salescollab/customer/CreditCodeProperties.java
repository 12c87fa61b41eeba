package org.salescollab.customer;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CreditCodeProperties {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.strings()
                .withChars(ALPHABET.toCharArray())
                .ofLength(17)
                .map(body -> body + CreditCode.checkCharacter(body));
    }

    @Property
    void aCodeWithItsCheckCharacterIsValid(@ForAll("codes") String code) {
        assertThat(CreditCode.isValid(code)).isTrue();
    }

    @Property
    void oneWrongCharacterIsNoticed(
            @ForAll("codes") String code, @ForAll @IntRange(max = 17) int at, @ForAll @IntRange(max = 30) int other) {
        char wrong = ALPHABET.charAt(other);
        Assume.that(code.charAt(at) != wrong);
        assertThat(CreditCode.isValid(code.substring(0, at) + wrong + code.substring(at + 1)))
                .isFalse();
    }

    @Example
    void knowsTheExampleOfTheStandardAndRefusesOtherShapes() {
        assertThat(CreditCode.isValid("91350100M000100Y43")).isTrue();
        assertThat(CreditCode.isValid("91350100M000100Y4")).isFalse();
        assertThat(CreditCode.isValid("91350100M000100I43")).isFalse();
        assertThat(CreditCode.isValid("")).isFalse();
    }
}
