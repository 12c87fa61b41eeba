package org.salescollab.customer.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.salescollab.customer.Sale;
import org.salescollab.customer.SalesPage;
import org.salescollab.platform.Texts;
import org.salescollab.shared.Money;
import org.salescollab.shared.MoneyTexts;

/** Puts sales projects into the reader's words and digits, alike on the page and for the rows that it loads later. */
public final class SaleTexts {

    private final Texts texts;

    public SaleTexts(Texts texts) {
        this.texts = texts;
    }

    public SaleView view(SalesPage.Line line, Locale locale) {
        Sale sale = line.sale();
        return new SaleView(
                line.issue().key(),
                line.issue().summary(),
                texts.text(locale, sale.stageText()),
                money(sale.amount(), locale),
                sale.amount() != null && sale.baseAmount() == null
                        ? texts.text(locale, "sales.customer.sale.no-rate")
                        : money(sale.baseAmount(), locale),
                day(sale.expectedClose(), locale),
                line.issue().projectName());
    }

    private static String money(@Nullable Money money, Locale locale) {
        return money == null ? "" : MoneyTexts.text(money, locale);
    }

    private static String day(@Nullable LocalDate day, Locale locale) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(day);
    }
}
