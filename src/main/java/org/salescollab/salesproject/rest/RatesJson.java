package org.salescollab.salesproject.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.salescollab.salesproject.ExchangeRates;
import org.salescollab.salesproject.FxRate;

/** The base currency, its rates by currency with the latest day first, and the currencies in use that have none. */
record RatesJson(String base, List<Rate> rates, Set<String> missing) {

    /** From a day on, one unit of the currency is worth so many units of the base currency. */
    record Rate(String currency, String from, BigDecimal rate) {

        static Rate of(FxRate rate) {
            return new Rate(rate.currency(), rate.from().toString(), rate.rate());
        }
    }

    static RatesJson of(ExchangeRates.Table table) {
        return new RatesJson(table.base(), table.rates().stream().map(Rate::of).toList(), table.missing());
    }
}
