package org.salescollab.customer.rest;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.People;
import org.salescollab.audit.AuditEvent;
import org.salescollab.platform.Texts;
import org.salescollab.shared.Actor;
import org.salescollab.shared.UserRef;

/** Says in one line who changed what. */
public final class LiveTexts {

    private final Texts texts;
    private final People people;

    public LiveTexts(Texts texts, People people) {
        this.texts = texts;
        this.people = people;
    }

    @Nullable
    String sentence(Actor actor, @Nullable AuditEvent event) {
        if (event == null) {
            return null;
        }
        Locale locale = actor.locale();
        String by = people.byKey(event.by()).map(UserRef::displayName).orElse(event.by());
        String fields = event.changes().stream()
                .map(change -> texts.text(locale, key(change.field())))
                .collect(joining(texts.text(locale, "sales.live.and")));
        return texts.text(locale, "sales.live.changed", by, fields);
    }

    /** As keys of texts write it: creditCode is credit-code. */
    static String key(String field) {
        return "sales.customer.field." + field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
