package org.salescollab.salesproject.web;

import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes amounts for reading in one language. Templates ask with their own value, since Jira shows one that is about to be
 * stored beside an issue that still has another.
 */
public final class AmountTexts {

    private final NumberFormat format;

    AmountTexts(Locale locale) {
        format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
    }

    public String of(@Nullable Double amount) {
        return amount == null ? "" : format.format(amount);
    }
}
