package org.salescollab.customer.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerSales;
import org.salescollab.customer.OwnRegister;
import org.salescollab.customer.SalesLists;
import org.salescollab.customer.SalesSum;
import org.salescollab.customer.SumCurrencies;
import org.salescollab.platform.ReaderTexts;
import org.salescollab.platform.Texts;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Money;

/** Puts a customer's sums into the reader's words and digits, each with the search behind it. */
public final class SalesSumViews {

    private final CustomerSales sales;
    private final OwnRegister own;
    private final SalesLists lists;
    private final Texts texts;

    public SalesSumViews(CustomerSales sales, OwnRegister own, SalesLists lists, Texts texts) {
        this.sales = sales;
        this.own = own;
        this.lists = lists;
        this.texts = texts;
    }

    /** Open, won and lost, of a customer that the actor sees. */
    List<SalesSum> sums(Actor actor, Customer customer) {
        return sales.of(actor, List.of(customer)).getOrDefault(customer.key(), List.of());
    }

    /** The sums in the currency that the actor has chosen; a statement for the choice and one for the rates. */
    TotalsView told(Actor actor, Customer customer, List<SalesSum> sums) {
        SumCurrencies currencies = sales.currencies();
        String chosen = own.of(actor).currency();
        // A currency may have lost its rate since it was chosen.
        String currency = chosen != null && currencies.offered().contains(chosen) ? chosen : currencies.base();
        Locale locale = actor.locale();
        ReaderTexts reader = texts.of(locale);
        List<SalesSumView> lines = sums.stream()
                .map(sum -> view(customer, sum, amount(sum, currencies, currency, locale), locale, reader))
                .toList();
        return new TotalsView(lines, currency, currencies.offered());
    }

    private SalesSumView view(Customer customer, SalesSum sum, String amount, Locale locale, ReaderTexts reader) {
        String jql = lists.query(customer, sum.outcome());
        return new SalesSumView(
                reader.get("sales.customer.sales." + sum.outcome().name().toLowerCase(Locale.ROOT)),
                NumberFormat.getIntegerInstance(locale).format(sum.count()),
                amount,
                sum.count() == 0 ? "" : URLEncoder.encode(jql, StandardCharsets.UTF_8),
                sum.withoutRate() == 0 ? "" : reader.get("sales.customer.sales.partial", sum.withoutRate()));
    }

    /** The base currency stands beside another one, since that is what was summed. */
    private static String amount(SalesSum sum, SumCurrencies currencies, String currency, Locale locale) {
        String base = text(new Money(sum.baseMinor(), currencies.base()), locale);
        return currency.equals(currencies.base())
                ? base
                : text(currencies.in(currency, sum.baseMinor()), locale) + " (" + base + ")";
    }

    private static String text(Money money, Locale locale) {
        return money.currency() + " " + NumberFormat.getNumberInstance(locale).format(money.amount());
    }
}
