package org.salescollab.customer.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts into which a customer's page is divided; each loads only what it shows. */
enum CustomerTab {
    OVERVIEW("lastContact", "family"),
    PEOPLE("lastContact", "people"),
    NEEDS("lastContact", "needs"),
    SALES("lastContact", "saleList"),
    FEEDBACK("lastContact", "feedback"),
    TIMELINE("lastContact", "interactions", "timeline"),
    CHANGES("lastContact", "changes"),
    /** Everything on one long page, for printing and for people without scripts; it has no tab of its own. */
    ALL("lastContact", "family", "people", "needs", "saleList", "feedback", "interactions", "timeline");

    private final Set<String> sections;

    CustomerTab(String... sections) {
        this.sections = Set.of(sections);
    }

    /** The tab of an address; one that means nothing is the overview. */
    static CustomerTab of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(tab -> tab.code().equals(code))
                .findFirst()
                .orElse(OVERVIEW);
    }

    static List<CustomerTab> shown() {
        return Arrays.stream(values()).filter(tab -> tab != ALL).toList();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean has(String section) {
        return sections.contains(section);
    }

    /** What the customer is and how much it buys. */
    boolean hasFacts() {
        return this == OVERVIEW || this == ALL;
    }

    boolean hasSums() {
        return hasFacts() || this == SALES;
    }
}
