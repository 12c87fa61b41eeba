package org.salescollab.salesproject;

import java.time.LocalDate;
import java.util.List;

/** The base currency and the rates that an administrator keeps; a later day replaces an earlier one. */
public interface FxRates {

    String base();

    /** Sets the base currency; rates into another base are kept for the day it comes back, but don't count. */
    void changeBase(String currency);

    /** All rates into the base currency, by currency, the latest day first. */
    List<FxRate> all();

    /** Adds a rate or replaces the one of the same currency and day. */
    void put(FxRate rate);

    /** The rates in force on a day. */
    Exchange on(LocalDate day);
}
