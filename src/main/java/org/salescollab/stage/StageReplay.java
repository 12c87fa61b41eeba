package org.salescollab.stage;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.salescollab.salesproject.IssueFacts;
import org.salescollab.salesproject.Reading;
import org.salescollab.salesproject.Stage;
import org.salescollab.salesproject.StageMap;
import org.salescollab.stage.IssuePast.Change;
import org.salescollab.stage.IssuePast.What;

/**
 * Tells the stays of a sales project from what it is now and from its change history, so that the past is known from the
 * day the issue was created, also before the app was installed, and is the same however often it is told.
 */
public final class StageReplay {

    private final StageMap stages;
    private final Reading reading;

    public StageReplay(StageMap stages, Reading reading) {
        this.stages = stages;
        this.reading = reading;
    }

    /** The stays, the earliest first; a change between two statuses of one stage begins no new one. */
    public List<StageStay> stays(IssueFacts now, IssuePast past) {
        Map<What, @Nullable String> values = valuesAtFirst(now, past);
        List<StageStay> stays = new ArrayList<>();
        stays.add(stay(now, 1, now.created(), null, values));
        for (Change change : past.changes()) {
            values.put(change.what(), change.to());
            StageStay last = stays.get(stays.size() - 1);
            if (change.what() == What.STATUS && !stage(values).equals(last.stage())) {
                stays.set(stays.size() - 1, last.leaving(change.at()));
                stays.add(stay(now, last.number() + 1, change.at(), change.byKey(), values));
            }
        }
        return stays;
    }

    /** What the issue began with: what its first change of a value says was there, or else what is there still. */
    private static Map<What, @Nullable String> valuesAtFirst(IssueFacts now, IssuePast past) {
        Map<What, @Nullable String> values = new EnumMap<>(What.class);
        values.put(What.STATUS, now.statusId());
        values.put(What.AMOUNT, text(now.amount()));
        values.put(What.CURRENCY, now.currency());
        values.put(What.PROBABILITY, text(now.probabilityPercent()));
        for (What what : What.values()) {
            past.of(what).stream().findFirst().ifPresent(first -> values.put(what, first.from()));
        }
        return values;
    }

    private StageStay stay(
            IssueFacts now, int number, Instant at, @Nullable String byKey, Map<What, @Nullable String> values) {
        Stage stage = stage(values);
        return new StageStay(
                now.issue(),
                number,
                stage,
                at,
                null,
                byKey,
                reading.amount(number(values.get(What.AMOUNT)), values.get(What.CURRENCY)),
                Reading.probability(number(values.get(What.PROBABILITY)), stage));
    }

    private Stage stage(Map<What, @Nullable String> values) {
        return Optional.ofNullable(values.get(What.STATUS))
                .flatMap(stages::stageOf)
                .orElse(Stage.UNMAPPED);
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    /** A number as the history has it, written in whatever locale; null for what is none. */
    static @Nullable BigDecimal number(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        try {
            return new BigDecimal(PlainNumber.of(written));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
