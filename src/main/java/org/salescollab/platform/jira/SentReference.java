package org.salescollab.platform.jira;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a client sent for one reference: a text, or an object with {@code key} or {@code name}. */
public final class SentReference {

    private SentReference() {}

    public static @Nullable String wanted(@Nullable Object sent) {
        Object named = sent;
        if (sent instanceof Map<?, ?> object) {
            named = object.get("key") != null ? object.get("key") : object.get("name");
        }
        return named instanceof String text ? text : null;
    }
}
