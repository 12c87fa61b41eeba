package org.salescollab.customer.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerSales;
import org.salescollab.customer.SalesLists;
import org.salescollab.customer.SalesSum;
import org.salescollab.platform.ReaderTexts;
import org.salescollab.platform.Texts;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Money;

/** Puts a customer's sums into the reader's words and digits, each with the search behind it. */
public final class SalesSumViews {

    private final CustomerSales sales;
    private final SalesLists lists;
    private final Texts texts;

    public SalesSumViews(CustomerSales sales, SalesLists lists, Texts texts) {
        this.sales = sales;
        this.lists = lists;
        this.texts = texts;
    }

    /** Open, won and lost, for a customer that the actor sees. */
    List<SalesSumView> of(Actor actor, Customer customer) {
        String currency = sales.baseCurrency();
        ReaderTexts reader = texts.of(actor.locale());
        return sales.of(actor, List.of(customer)).getOrDefault(customer.key(), List.of()).stream()
                .map(sum -> view(customer, sum, currency, actor.locale(), reader))
                .toList();
    }

    private SalesSumView view(Customer customer, SalesSum sum, String currency, Locale locale, ReaderTexts reader) {
        String outcome = sum.outcome().name().toLowerCase(Locale.ROOT);
        String jql = lists.query(customer, sum.outcome());
        return new SalesSumView(
                reader.get("sales.customer.sales." + outcome),
                NumberFormat.getIntegerInstance(locale).format(sum.count()),
                currency + " "
                        + NumberFormat.getNumberInstance(locale).format(new Money(sum.baseMinor(), currency).amount()),
                sum.count() == 0 ? "" : URLEncoder.encode(jql, StandardCharsets.UTF_8),
                sum.withoutRate() == 0 ? "" : reader.get("sales.customer.sales.partial", sum.withoutRate()));
    }
}
