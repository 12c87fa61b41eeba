package org.salescollab.customer;

import java.util.Locale;

/**
 * A word or sign of a condition.
 *
 * @param at its place, counted from 1, for messages
 */
record ConditionToken(Kind kind, String text, int at) {

    enum Kind {
        WORD,
        QUOTED,
        OPERATOR,
        OPEN,
        CLOSE,
        COMMA,
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it is this word of the language; case doesn't matter, and a quoted word is a value. */
    boolean isWord(String word) {
        return kind == Kind.WORD && text.toLowerCase(Locale.ROOT).equals(word);
    }

    boolean isValue() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    String place() {
        return String.valueOf(at);
    }
}
