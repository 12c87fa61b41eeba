package org.salescollab.stage.web;

import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.salescollab.salesproject.Probability;
import org.salescollab.shared.Money;
import org.salescollab.shared.MoneyTexts;

/** Amounts and chances in the reader's digits. */
final class Amounts {

    private Amounts() {}

    static String text(@Nullable Money money, Locale locale) {
        return money == null ? "" : MoneyTexts.text(money, locale);
    }

    static String percent(Probability probability, Locale locale) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(probability.percent().movePointLeft(2));
    }
}
