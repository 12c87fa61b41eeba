package org.salescollab.team.rest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.salescollab.platform.Texts;
import org.salescollab.shared.Actor;
import org.salescollab.shared.MomentTexts;
import org.salescollab.shared.UserRef;
import org.salescollab.team.RoleEvent;

/** Puts the history of roles into a reader's words. */
public final class RoleHistoryTexts {

    private final Texts texts;

    public RoleHistoryTexts(Texts texts) {
        this.texts = texts;
    }

    RoleHistoryJson of(Actor actor, RoleEvent event) {
        String when = MomentTexts.text(event.at(), actor);
        return new RoleHistoryJson(
                event.at().toString(),
                when,
                event.role().code(),
                event.step().code(),
                name(event.before()),
                name(event.after()),
                event.by() == null ? "" : event.by().displayName(),
                sentence(actor, event));
    }

    private String sentence(Actor actor, RoleEvent event) {
        String before = name(event.before());
        String after = name(event.after());
        String kind = event.step().code() + (before == null || before.equals(after) ? "" : "-from");
        String to = after == null ? "-none" : "";
        return texts.text(
                actor.locale(),
                "sales.team.history." + kind.toLowerCase(Locale.ROOT) + to,
                event.role().code(),
                after == null ? "" : after,
                before == null ? "" : before);
    }

    private static @Nullable String name(@Nullable UserRef person) {
        return person == null ? null : person.displayName();
    }
}
