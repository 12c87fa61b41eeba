package org.salescollab.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormulaGuardProperties {

    private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.strings().withChars(STARTS + "'a东 ").ofMaxLength(6);
    }

    @Property
    void nothingThatComesOutStartsAFormula(@ForAll("hostile") String text) {
        String cell = FormulaGuard.guard(text);
        assertThat(cell.isEmpty() || STARTS.indexOf(cell.charAt(0)) < 0).isTrue();
    }

    @Property
    void whatWasGuardedComesBackAsItWas(@ForAll("hostile") String text) {
        assertThat(FormulaGuard.unguard(FormulaGuard.guard(text))).isEqualTo(text);
    }

    @Property
    void anyOtherTextIsLeftAlone(@ForAll String text) {
        String harmless = "x" + text;
        assertThat(FormulaGuard.guard(harmless)).isEqualTo(harmless);
        assertThat(FormulaGuard.unguard(harmless)).isEqualTo(harmless);
    }
}
