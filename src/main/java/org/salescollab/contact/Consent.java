package org.salescollab.contact;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person has agreed that we keep and use what we know of them.
 *
 * @param on the day on which the person said so; null as long as nothing was said
 */
public record Consent(State state, @Nullable LocalDate on) {

    public static final Consent UNKNOWN = new Consent(State.UNKNOWN, null);

    /** What was said. */
    public enum State {
        UNKNOWN,
        GIVEN,
        WITHDRAWN;

        public String i18nKey() {
            return "sales.contact.consent." + name().toLowerCase(Locale.ROOT);
        }
    }
}
