package org.salescollab.sandbox.demo;

import java.util.Optional;
import org.salescollab.sandbox.platform.Settings;

/** How far the demonstration has come on this site, kept in the database for the next start and for other nodes. */
final class DemoProgress {
    private static final String NAME = "sandbox.demo";

    private final Settings settings;

    DemoProgress(Settings settings) {
        this.settings = settings;
    }

    /** Each step includes the ones before. */
    enum Step {
        NOTHING,
        PEOPLE,
        STARTED,
        DONE
    }

    Step step() {
        return stored().map(text -> Step.valueOf(text.split(" ")[0])).orElse(Step.NOTHING);
    }

    /** The days chosen when the work began, so that a start that goes on with it writes the same ones. */
    Optional<DemoDays> days() {
        return stored().map(text -> text.split(" "))
                .filter(parts -> parts.length == 2)
                .map(parts -> new DemoDays(Long.parseLong(parts[1])));
    }

    void people() {
        settings.put(NAME, Step.PEOPLE.name());
    }

    void started(DemoDays days) {
        settings.put(NAME, Step.STARTED + " " + days.weeks());
    }

    void done(DemoDays days) {
        settings.put(NAME, Step.DONE + " " + days.weeks());
    }

    private Optional<String> stored() {
        return settings.get(NAME);
    }
}
