package org.salescollab.stage;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.salescollab.shared.Problems;

/**
 * How long a project has been in a stage, as {@code "> 14d"} or {@code "<= 2w"} in a search; without a sign it means at
 * least so long. Units are days and weeks of 24 and 168 hours.
 */
public record StageAge(Sign sign, Duration length) {

    private static final Pattern WRITTEN = Pattern.compile("(>=|<=|>|<)?\\s*(\\d{1,4})\\s*([dw])");

    /** How the age compares with the length. */
    public enum Sign {
        MORE(">"),
        AT_LEAST(">="),
        LESS("<"),
        AT_MOST("<=");

        private final String written;

        Sign(String written) {
            this.written = written;
        }

        static Sign of(String written) {
            for (Sign sign : values()) {
                if (sign.written.equals(written)) {
                    return sign;
                }
            }
            return AT_LEAST;
        }

        /** Whoever is older came earlier, so the comparison of moments is turned round. */
        public String ofEntry() {
            return switch (this) {
                case MORE -> "<";
                case AT_LEAST -> "<=";
                case LESS -> ">";
                case AT_MOST -> ">=";
            };
        }
    }

    /** Refuses what isn't an age; the problem's field is the text itself, as in a search it is the argument. */
    public static StageAge parse(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw Problems.refuse(text, "sales.path.jql.age");
        }
        long number = Long.parseLong(matcher.group(2));
        Duration length = Duration.ofDays(matcher.group(3).equals("w") ? 7 * number : number);
        return new StageAge(Sign.of(matcher.group(1) == null ? ">=" : matcher.group(1)), length);
    }

    /** The moment of entry with which {@link Sign#ofEntry} compares. */
    public Instant entry(Instant now) {
        return now.minus(length);
    }
}
