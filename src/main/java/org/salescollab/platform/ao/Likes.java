package org.salescollab.platform.ao;

import java.util.List;

/** Patterns for LIKE with {@code ESCAPE '!'}, which every database understands; the text's own signs stay text. */
public final class Likes {

    private Likes() {}

    public static String containing(String text) {
        return "%" + literal(text) + "%";
    }

    /** A whole line of a text of lines, wherever it stands. */
    public static List<String> line(String text) {
        String line = literal(text);
        return List.of(line, line + "\n%", "%\n" + line, "%\n" + line + "\n%");
    }

    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
