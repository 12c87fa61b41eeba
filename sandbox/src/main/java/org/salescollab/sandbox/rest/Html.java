package org.salescollab.sandbox.rest;

import java.util.Locale;

/** The little HTML that REST answers hold. */
final class Html {
    private Html() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Plain text as paragraphs; the sandbox has no wiki renderer. */
    static String paragraphs(String text) {
        return text.isBlank() ? "" : "<p>" + escaped(text).replaceAll("\\R", "<br/>") + "</p>";
    }

    /** The part of a text that was searched for, in bold. */
    static String highlighted(String text, String query) {
        int at = query.isEmpty() ? -1 : text.toLowerCase(Locale.ROOT).indexOf(query.toLowerCase(Locale.ROOT));
        if (at < 0 || at + query.length() > text.length()) {
            return escaped(text);
        }
        return escaped(text.substring(0, at)) + "<strong>" + escaped(text.substring(at, at + query.length()))
                + "</strong>" + escaped(text.substring(at + query.length()));
    }
}
