package org.salescollab.customer.web;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.salescollab.access.People;
import org.salescollab.customer.DuplicateChecking.Standing;
import org.salescollab.customer.DuplicateRun;
import org.salescollab.platform.Texts;
import org.salescollab.shared.Actor;
import org.salescollab.shared.UserRef;

/** Says in words how the search for duplicates stands. */
public final class SearchViews {

    private static final String KEY = "sales.customer.search.";

    private final People people;
    private final Texts texts;

    public SearchViews(People people, Texts texts) {
        this.people = people;
        this.texts = texts;
    }

    public SearchView view(Actor actor, Standing standing) {
        Locale locale = actor.locale();
        DuplicateRun run = standing.run();
        if (run == null) {
            String none = texts.text(locale, KEY + "none");
            return new SearchView("NONE", none, "", "", 0, 0, false, standing.mayStart(), false);
        }
        boolean running = run.state() == DuplicateRun.State.RUNNING;
        return new SearchView(
                run.state().name(),
                texts.text(locale, KEY + "state." + run.state().name(), when(actor, run.startedAt()), who(locale, run)),
                running ? "" : detail(locale, run, standing.seesAll()),
                running ? progress(locale, run) : "",
                run.done(),
                run.total(),
                running,
                standing.mayStart() && !running,
                standing.mayStart() && running && !run.cancelAsked());
    }

    private String progress(Locale locale, DuplicateRun run) {
        String key = run.cancelAsked() ? "cancelling" : "progress";
        return texts.text(locale, KEY + key, run.done(), run.total());
    }

    private static String when(Actor actor, Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(actor.locale())
                .withZone(actor.zone())
                .format(at);
    }

    private String who(Locale locale, DuplicateRun run) {
        String by = run.by();
        return by == null
                ? texts.text(locale, KEY + "hourly")
                : people.byKey(by).map(UserRef::displayName).orElse(by);
    }

    private String detail(Locale locale, DuplicateRun run, boolean seesAll) {
        List<String> parts = new ArrayList<>();
        parts.add(lasted(locale, run.duration()));
        if (seesAll && run.state() == DuplicateRun.State.DONE) {
            parts.add(texts.text(locale, KEY + "pairs", run.pairs()));
            if (run.capped() > 0) {
                parts.add(texts.text(locale, KEY + "capped", run.capped(), DuplicateRun.MOST_WITH_ONE_VALUE));
            }
        }
        return String.join(" ", parts);
    }

    private String lasted(Locale locale, Duration duration) {
        return duration.toMinutes() == 0
                ? texts.text(locale, KEY + "seconds", Math.max(1, duration.toSeconds()))
                : texts.text(locale, KEY + "minutes", duration.toMinutes(), duration.toSecondsPart());
    }
}
