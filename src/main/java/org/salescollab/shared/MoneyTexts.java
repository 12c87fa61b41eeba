package org.salescollab.shared;

import java.text.NumberFormat;
import java.util.Locale;

/** Writes amounts as a reader expects them: the currency's code, then the digits in the reader's grouping. */
public final class MoneyTexts {

    private MoneyTexts() {}

    public static String text(Money money, Locale locale) {
        return money.currency() + " " + NumberFormat.getNumberInstance(locale).format(money.amount());
    }
}
