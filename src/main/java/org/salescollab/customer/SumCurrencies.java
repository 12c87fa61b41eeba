package org.salescollab.customer;

import java.util.List;
import org.salescollab.shared.Money;

/** The currencies that sums can be told in, by the rates of one day. */
public interface SumCurrencies {

    /** The currency that sums are kept in. */
    String base();

    /** The base currency, then those that have a rate into it, by code. */
    List<String> offered();

    /** A sum of the base currency in an offered one, rounded half to even. */
    Money in(String currency, long baseMinor);
}
