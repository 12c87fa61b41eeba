package org.salescollab.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

class NormalisedNameProperties {

    @Property
    void isItsOwnNormalForm(@ForAll String name) {
        String once = NormalisedName.of(name);
        assertThat(NormalisedName.of(once)).isEqualTo(once);
    }

    @Property
    void caseAndOuterBlanksDontCount(@ForAll @AlphaChars @StringLength(min = 1, max = 60) String name) {
        String expected = NormalisedName.of(name);
        assertThat(NormalisedName.of("\u3000 " + name.toUpperCase(Locale.ROOT) + "\t"))
                .isEqualTo(expected);
    }

    @Property
    void fullWidthLettersAreTheLetters(@ForAll @AlphaChars @StringLength(min = 1, max = 60) String name) {
        String wide = name.codePoints()
                .map(c -> c - 0x21 + 0xFF01)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(NormalisedName.of(wide)).isEqualTo(NormalisedName.of(name));
    }

    @Property
    void neverHoldsALineBreak(@ForAll String name) {
        assertThat(NormalisedName.of(name)).doesNotContain("\n", "\r", "\t");
    }

    @Example
    void blanksBesideChineseCharactersDontCount() {
        assertThat(NormalisedName.of("华东 联合\u3000电力（集团）")).isEqualTo(NormalisedName.of("华东联合电力(集团)"));
    }
}
