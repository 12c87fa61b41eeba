package org.salescollab.raci;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a role has to do with an activity; the letters are the usual ones of RACI. */
public enum Letter {
    /** Does the work. */
    RESPONSIBLE("R"),
    /** Answers for the result; the only one who does. */
    ACCOUNTABLE("A"),
    /** Does the work and answers for it. */
    BOTH("A/R"),
    /** Is asked before. */
    CONSULTED("C"),
    /** Is told afterwards. */
    INFORMED("I");

    private final String code;

    Letter(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public boolean isResponsible() {
        return this == RESPONSIBLE || this == BOTH;
    }

    public boolean isAccountable() {
        return this == ACCOUNTABLE || this == BOTH;
    }

    public static Optional<Letter> parse(String code) {
        return Arrays.stream(values())
                .filter(letter -> letter.code.equalsIgnoreCase(code.strip()))
                .findFirst();
    }

    /** All codes, for saying which ones there are. */
    public static String codes() {
        return Arrays.stream(values()).map(Letter::code).collect(Collectors.joining(", "));
    }
}
