package org.salescollab.salesproject;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Problems;

/**
 * Keeping the base currency and its rates. A new rate counts at once: the base amounts of its currency are recomputed by
 * one statement; should that fail, the next reconciliation does it.
 */
public final class ExchangeRates {

    private final AccessGate gate;
    private final FxRates rates;
    private final SalesProjects projects;
    private final Clock clock;

    public ExchangeRates(AccessGate gate, FxRates rates, SalesProjects projects, Clock clock) {
        this.gate = gate;
        this.rates = rates;
        this.projects = projects;
        this.clock = clock;
    }

    /** The base currency, its rates, and the currencies in use that have none today. */
    public record Table(String base, List<FxRate> rates, Set<String> missing) {}

    public Table list(Actor actor) {
        gate.requireAdmin(actor);
        return table();
    }

    public Table set(Actor actor, String currency, @Nullable LocalDate from, @Nullable BigDecimal rate) {
        gate.requireAdmin(actor);
        FxRate checked = checked(currency, from, rate);
        rates.put(checked);
        recompute(checked.currency());
        return table();
    }

    public Table changeBase(Actor actor, String currency) {
        gate.requireAdmin(actor);
        requireCurrency("base", currency);
        rates.changeBase(currency);
        projects.currencies().forEach(this::recompute);
        return table();
    }

    private FxRate checked(String currency, @Nullable LocalDate from, @Nullable BigDecimal rate) {
        requireCurrency("currency", currency);
        if (currency.equals(rates.base())) {
            throw Problems.refuse("currency", "sales.rates.error.base", currency);
        }
        if (from == null) {
            throw Problems.refuse("from", "sales.rates.error.from");
        }
        if (rate == null || !isRate(rate)) {
            throw Problems.refuse("rate", "sales.rates.error.rate");
        }
        return new FxRate(currency, from, rate);
    }

    private static boolean isRate(BigDecimal rate) {
        return rate.signum() > 0
                && rate.compareTo(FxRate.LIMIT) < 0
                && rate.stripTrailingZeros().scale() <= FxRate.SCALE;
    }

    private static void requireCurrency(String field, String code) {
        boolean known = Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
        if (!known) {
            throw Problems.refuse(field, "sales.rates.error.currency", code);
        }
    }

    private void recompute(String currency) {
        Exchange exchange = rates.on(LocalDate.now(clock));
        projects.recompute(currency, exchange.base(), exchange.factor(currency).orElse(null));
    }

    private Table table() {
        Exchange exchange = rates.on(LocalDate.now(clock));
        Set<String> missing = new TreeSet<>(projects.currencies());
        missing.removeIf(currency -> exchange.factor(currency).isPresent());
        return new Table(rates.base(), rates.all(), missing);
    }
}
