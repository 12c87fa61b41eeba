package org.salescollab.progress.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.salescollab.platform.Texts;
import org.salescollab.progress.IssueLists;
import org.salescollab.progress.Progress;
import org.salescollab.progress.StageSum;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Money;

/** Puts the sums into a reader's words, each with the search that lists what is behind it. */
public final class ProgressTexts {

    private final Texts texts;
    private final IssueLists lists;

    public ProgressTexts(Texts texts, IssueLists lists) {
        this.texts = texts;
        this.lists = lists;
    }

    ProgressJson of(Actor actor, Progress progress) {
        List<Stage> open = progress.stages().stream()
                .map(StageSum::stage)
                .filter(Stage::isOpen)
                .toList();
        return new ProgressJson(
                progress.base(),
                progress.projects().size(),
                day(progress.expectedClose().from()),
                day(progress.expectedClose().to()),
                progress.stages().stream()
                        .map(sum -> line(progress, sum, name(actor, sum.stage().i18nKey()), List.of(sum.stage())))
                        .toList(),
                line(progress, progress.open(), name(actor, "sales.progress.open"), open),
                progress.at().toString(),
                actor.zone().getId());
    }

    private ProgressJson.Line line(Progress progress, StageSum sum, String name, List<Stage> stages) {
        return new ProgressJson.Line(
                sum.stage().code(),
                name,
                sum.stage().kind().name().toLowerCase(Locale.ROOT),
                sum.count(),
                amount(sum.baseMinor(), progress.base()),
                amount(sum.weighted().minor(), progress.base()),
                sum.withoutRate(),
                lists.query(progress.projects(), progress.expectedClose(), stages));
    }

    private String name(Actor actor, String key) {
        return texts.text(actor.locale(), key);
    }

    private static BigDecimal amount(long minor, String currency) {
        return new Money(minor, currency).amount();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
