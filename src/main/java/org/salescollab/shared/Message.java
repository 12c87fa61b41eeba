package org.salescollab.shared;

import java.util.List;

/** A sentence for a person, kept as i18n key and arguments until the reader's language is known. */
public record Message(String key, List<Object> args) {

    public Message {
        args = List.copyOf(args);
    }

    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }
}
