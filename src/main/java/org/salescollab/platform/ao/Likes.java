package org.salescollab.platform.ao;

/** Patterns for LIKE with {@code ESCAPE '!'}, which every database understands; the text's own signs stay text. */
public final class Likes {

    private Likes() {}

    public static String containing(String text) {
        return "%" + literal(text) + "%";
    }

    public static String beginning(String text) {
        return literal(text) + "%";
    }

    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
