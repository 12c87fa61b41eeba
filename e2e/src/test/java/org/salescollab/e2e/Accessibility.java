package org.salescollab.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** Holds pages to WCAG 2.1 A and AA as far as axe can see. */
final class Accessibility {
    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    /** A colour half-way between two states of a button is nobody's design. */
    private static final String SETTLED =
            "() => document.getAnimations().every(one => !(one instanceof CSSTransition) || one.playState !== 'running')";

    private Accessibility() {}

    static void check(Page page) {
        page.waitForFunction(SETTLED);
        List<Rule> violations =
                new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations();
        assertThat(violations)
                .as("%s", page.url())
                .extracting(rule -> rule.getId() + " at "
                        + rule.getNodes().stream()
                                .map(node -> node.getTarget() + " " + node.getHtml())
                                .toList())
                .isEmpty();
    }
}
