package org.salescollab.customer;

import java.util.Locale;

/**
 * Something by which exactly one customer is found: a normalised name, official or alias, or a credit code.
 *
 * @param text with a letter in front that keeps names and codes apart; unique over the register
 */
public record Handle(String text) {

    private static final String NAME = "N:";
    private static final String CREDIT_CODE = "C:";

    /** How the handles of all names begin that begin with a normalised text. */
    public static String namePrefix(String normalisedText) {
        return NAME + normalisedText;
    }

    /** What is searched when somebody types a part of it, in lower case. */
    public String plain() {
        return text.substring(NAME.length()).toLowerCase(Locale.ROOT);
    }

    /** What a name is compared by when duplicates are looked for; empty for a code. */
    public String core() {
        return text.startsWith(NAME)
                ? CoreName.of(text.substring(NAME.length())).text()
                : "";
    }

    public static Handle name(String anyName) {
        return new Handle(NAME + NormalisedName.of(anyName));
    }

    static Handle creditCode(String code) {
        return new Handle(CREDIT_CODE + code);
    }
}
