package org.salescollab.salesproject.ao;

import static java.util.stream.Collectors.toMap;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.salescollab.platform.AppLifecycle;
import org.salescollab.salesproject.Exchange;
import org.salescollab.salesproject.FxRate;
import org.salescollab.salesproject.FxRates;
import org.salescollab.shared.Tx;

/** Rates in the table {@code FX_RATE}, the base currency among the app's settings. */
public final class AoFxRates implements FxRates {

    private static final String BASE = AppLifecycle.PLUGIN_KEY + ".base-currency";
    private static final String FIRST_BASE = "CNY";

    private final ActiveObjects ao;
    private final PluginSettingsFactory settings;
    private final Tx tx;

    public AoFxRates(ActiveObjects ao, PluginSettingsFactory settings, Tx tx) {
        this.ao = ao;
        this.settings = settings;
        this.tx = tx;
    }

    @Override
    public String base() {
        return global().get(BASE) instanceof String base ? base : FIRST_BASE;
    }

    @Override
    public void changeBase(String currency) {
        global().put(BASE, currency);
    }

    @Override
    public List<FxRate> all() {
        Query rows = Query.select().where("BASE = ?", base());
        return Arrays.stream(tx.call(() -> ao.find(FxRateRow.class, rows)))
                .map(AoFxRates::rate)
                .sorted(Comparator.comparing(FxRate::currency).thenComparing(FxRate::from, Comparator.reverseOrder()))
                .toList();
    }

    @Override
    public void put(FxRate rate) {
        String base = base();
        String naturalKey = base + "/" + rate.currency() + "/" + rate.from();
        tx.run(() -> {
            FxRateRow[] found = ao.find(FxRateRow.class, Query.select().where("NATURAL_KEY = ?", naturalKey));
            if (found.length == 0) {
                ao.create(
                        FxRateRow.class,
                        Map.of(
                                "NATURAL_KEY",
                                naturalKey,
                                "BASE",
                                base,
                                "CURRENCY",
                                rate.currency(),
                                "FROM_DAY",
                                (int) rate.from().toEpochDay(),
                                "RATE",
                                rate.rate().toPlainString()));
            } else {
                found[0].setRate(rate.rate().toPlainString());
                found[0].save();
            }
        });
    }

    @Override
    public Exchange on(LocalDate day) {
        Map<String, BigDecimal> rates = all().stream()
                .filter(rate -> !rate.from().isAfter(day))
                .collect(toMap(FxRate::currency, FxRate::rate, (latest, earlier) -> latest));
        return new Exchange(base(), rates);
    }

    private static FxRate rate(FxRateRow row) {
        return new FxRate(row.getCurrency(), LocalDate.ofEpochDay(row.getFromDay()), new BigDecimal(row.getRate()));
    }

    private PluginSettings global() {
        return settings.createGlobalSettings();
    }
}
