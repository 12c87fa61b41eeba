package org.salescollab.timeline;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.salescollab.shared.Message;
import org.salescollab.shared.Money;
import org.salescollab.shared.MoneyTexts;

/** How entries keep the steps of a sales project, as codes and amounts, and how a reader is told of them. */
public final class SaleSteps {

    private static final String ARROW = ">";

    private static final Pattern STAGE = Pattern.compile("S[0-9]");

    private static final Pattern AMOUNT = Pattern.compile("(-?[0-9]{1,18}) ([A-Z]{3})");

    private SaleSteps() {}

    /** What is stored of a step. */
    public static String text(String from, String to) {
        return from + ARROW + to;
    }

    static String told(Function<Message, String> reader, Locale locale, String stored) {
        int arrow = stored.indexOf(ARROW);
        if (arrow < 0) {
            return side(reader, locale, stored);
        }
        String from = side(reader, locale, stored.substring(0, arrow));
        String to = side(reader, locale, stored.substring(arrow + 1));
        return reader.apply(Message.of("sales.timeline.sale.step", from, to));
    }

    private static String side(Function<Message, String> reader, Locale locale, String stored) {
        if (stored.isEmpty()) {
            return reader.apply(Message.of("sales.timeline.sale.no-amount"));
        }
        if (STAGE.matcher(stored).matches()) {
            return reader.apply(Message.of("sales.stage." + stored.toLowerCase(Locale.ROOT)));
        }
        Matcher amount = AMOUNT.matcher(stored);
        return amount.matches()
                ? MoneyTexts.text(new Money(Long.parseLong(amount.group(1)), amount.group(2)), locale)
                : stored;
    }
}
