package org.salescollab.customer.jira;

import org.jspecify.annotations.Nullable;
import org.salescollab.platform.jira.ChosenView;

/**
 * Turns what the customer field holds into what its templates show. A form that is shown again holds what was typed, not
 * what the issue has, so the templates ask with their own value.
 */
public final class CustomerFieldNames {

    private final CustomerChoice choice;
    private final @Nullable String stored;

    /** {@code stored} is what the issue has: only that is sealed, since a typed key must not become a sealed one. */
    CustomerFieldNames(CustomerChoice choice, @Nullable String stored) {
        this.choice = choice;
        this.stored = stored;
    }

    /** The customer of a stored key, for one statement; any other text stands for itself. */
    public ChosenView of(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return ChosenView.EMPTY;
        }
        return value.equals(stored) ? choice.view(value) : choice.typed(value);
    }
}
