package org.salescollab.customer.jira;

import org.jspecify.annotations.Nullable;

/**
 * Turns what the customer field holds into what its templates show. A form that is shown again holds what was typed, not
 * what the issue has, so the templates ask with their own value.
 */
public final class CustomerFieldNames {

    private final CustomerChoice choice;

    CustomerFieldNames(CustomerChoice choice) {
        this.choice = choice;
    }

    /** The customer of a stored key, for one statement; any other text stands for itself. */
    public CustomerFieldView of(@Nullable String value) {
        return value == null || value.isBlank()
                ? CustomerFieldView.EMPTY
                : new CustomerFieldView(value, choice.shown(value), choice.mayRead());
    }
}
