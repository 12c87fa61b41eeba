package org.salescollab.customer.web;

import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.salescollab.customer.CustomerBelongings;
import org.salescollab.customer.SalesSum;
import org.salescollab.platform.ReaderTexts;
import org.salescollab.platform.Texts;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;

/** The tabs of a customer's page with what they hold; one statement for each count. */
public final class TabViews {

    private static final Map<String, CustomerTab> COUNTED =
            Map.of("contacts", CustomerTab.PEOPLE, "needs", CustomerTab.NEEDS, "feedback", CustomerTab.FEEDBACK);

    private final List<CustomerBelongings> belongings;
    private final Texts texts;

    public TabViews(List<CustomerBelongings> belongings, Texts texts) {
        this.belongings = belongings.stream()
                .filter(each -> COUNTED.containsKey(each.kind()))
                .toList();
        this.texts = texts;
    }

    /** {@code sales} are the sums of which the first one counts what is open. */
    List<TabView> of(Actor actor, CustomerKey customer, CustomerTab current, List<SalesSum> sales) {
        Map<CustomerTab, String> counts = new HashMap<>();
        belongings.forEach(each -> counts.put(
                COUNTED.getOrDefault(each.kind(), CustomerTab.OVERVIEW), String.valueOf(each.count(customer))));
        sales.stream()
                .findFirst()
                .ifPresent(open -> counts.put(
                        CustomerTab.SALES,
                        NumberFormat.getIntegerInstance(actor.locale()).format(open.count())));
        ReaderTexts reader = texts.of(actor.locale());
        return CustomerTab.shown().stream()
                .map(tab -> new TabView(
                        tab.code(),
                        reader.get("sales.customer.tab." + tab.code()),
                        counts.getOrDefault(tab, ""),
                        tab == current))
                .toList();
    }
}
