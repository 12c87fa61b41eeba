package org.salescollab.salesproject;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rates in memory; a rate belongs to the base it was given for. */
public final class InMemoryFxRates implements FxRates {

    private record Kept(String base, FxRate rate) {}

    private final List<Kept> kept = new ArrayList<>();
    private String base = "CNY";

    @Override
    public String base() {
        return base;
    }

    @Override
    public void changeBase(String currency) {
        base = currency;
    }

    @Override
    public List<FxRate> all() {
        return kept.stream()
                .filter(each -> each.base().equals(base))
                .map(Kept::rate)
                .sorted(Comparator.comparing(FxRate::currency).thenComparing(FxRate::from, Comparator.reverseOrder()))
                .toList();
    }

    @Override
    public void put(FxRate rate) {
        kept.removeIf(each -> each.base().equals(base)
                && each.rate().currency().equals(rate.currency())
                && each.rate().from().equals(rate.from()));
        kept.add(new Kept(base, rate));
    }

    @Override
    public Exchange on(LocalDate day) {
        Map<String, BigDecimal> rates = all().stream()
                .filter(rate -> !rate.from().isAfter(day))
                .collect(Collectors.toMap(FxRate::currency, FxRate::rate, (latest, earlier) -> latest));
        return new Exchange(base, rates);
    }
}
