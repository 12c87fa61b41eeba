package org.salescollab.customer.ao;

/** Patterns for LIKE with {@code ESCAPE '!'}, which every database understands; the text's own signs stay text. */
final class Likes {

    private Likes() {}

    static String containing(String text) {
        return "%" + literal(text) + "%";
    }

    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
