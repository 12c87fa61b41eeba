package org.salescollab.salesproject;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may stand in an amount field: not negative, at most two decimals, at most ten million million. */
public final class AmountRule {

    /** Far below 2^53 cents, so that a floating-point column holds every amount exactly. */
    static final BigDecimal HIGHEST = new BigDecimal("10000000000000");

    private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]{1,30}([.][0-9]{1,30})?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?[0-9]{1,3}(,[0-9]{3}){1,9}([.][0-9]{1,30})?");

    private AmountRule() {}

    /** Reads what a person typed; thousands may be grouped by commas. */
    public static Result read(String typed) {
        String text = typed.strip().replace('\uff0c', ',').replace('\uff0e', '.');
        if (GROUPED.matcher(text).matches()) {
            text = text.replace(",", "");
        }
        if (!PLAIN.matcher(text).matches()) {
            return Result.refused("sales.amount.not-a-number");
        }
        return check(new BigDecimal(text));
    }

    /** Checks a number that came as such. */
    public static Result check(BigDecimal amount) {
        if (amount.signum() < 0) {
            return Result.refused("sales.amount.negative");
        } else if (amount.stripTrailingZeros().scale() > 2) {
            return Result.refused("sales.amount.decimals");
        } else if (amount.compareTo(HIGHEST) > 0) {
            return Result.refused("sales.amount.too-high");
        }
        return new Result(amount, null);
    }

    /** Writes an amount as it is typed back in: no grouping, no exponent, no needless zeros. */
    public static String write(double amount) {
        BigDecimal exact = new BigDecimal(Double.toString(amount)).stripTrailingZeros();
        return exact.setScale(Math.max(0, exact.scale())).toPlainString();
    }

    /** An amount, or the i18n key of what is wrong with it; the message takes the field's name as its argument. */
    public record Result(
            @Nullable BigDecimal amount, @Nullable String refusal) {

        static Result refused(String i18nKey) {
            return new Result(null, i18nKey);
        }

        /** What is wrong; only asked where there is no amount. */
        public String reason() {
            return Objects.requireNonNull(refusal, "an amount has nothing wrong with it");
        }
    }
}
