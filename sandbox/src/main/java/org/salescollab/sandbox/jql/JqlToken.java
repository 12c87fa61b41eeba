package org.salescollab.sandbox.jql;

/** A piece of a query with the place where it begins (both from 1). */
record JqlToken(Kind kind, String text, int line, int column) {
    /** WORD is unquoted, STRING was in quotes, SYMBOL is punctuation. */
    enum Kind {
        WORD,
        STRING,
        NUMBER,
        SYMBOL,
        END
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }
}
