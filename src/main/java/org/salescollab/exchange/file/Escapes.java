package org.salescollab.exchange.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The way in which workbooks write characters that XML doesn't have, such as _x000B_ for a vertical tab. */
final class Escapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** An underscore that would begin an escape, or a character that XML refuses or would change. */
    private static final Pattern NEEDS_ESCAPE =
            Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B\\x0C\\x0D\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private Escapes() {}

    static String encode(String text) {
        return NEEDS_ESCAPE
                .matcher(text)
                .replaceAll(
                        found -> String.format("_x%04X_", (int) found.group().charAt(0)));
    }

    static String decode(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }
}
