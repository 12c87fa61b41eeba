package org.salescollab.sandbox.jql;

import java.util.Locale;
import java.util.Set;

/** Jira's rules for text in a query: reserved words and characters, quoting and escapes. */
public final class JqlText {
    static final String RESERVED_CHARACTERS = "+.;?|*/%^$#@[]{}`\\";

    private static final Set<String> RESERVED_WORDS =
            Set.of(("abort access add after alias all alter and any as asc audit avg"
                            + " before begin between boolean break by byte catch cf char character check checkpoint collate"
                            + " collation column commit connect continue count create current date decimal declare decrement"
                            + " default defaults define delete delimiter desc difference distinct divide do double drop else empty"
                            + " encoding end equals escape exclusive exec execute exists explain false fetch file field first"
                            + " float for from function go goto grant greater group having identified if immediate in increment"
                            + " index initial inner inout input insert int integer intersect intersection into is isempty isnull"
                            + " join last left less like limit lock long max min minus mode modify modulo more multiply next"
                            + " noaudit not notin nowait null number object of on option or order outer output power previous"
                            + " prior privileges public raise raw remainder rename resource return returns revoke right row rowid"
                            + " rownum rows select session set share size sqrt start strict string subtract sum synonym table"
                            + " then to trans transaction trigger true uid union unique unlock update user validate values view"
                            + " when whenever where while with was changed")
                    .split(" "));

    private JqlText() {}

    static boolean isReserved(String word) {
        return RESERVED_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The text as one quoted JQL string, whatever it holds. */
    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(isControl(c) ? escapeOf(c) : String.valueOf(c));
            }
        }
        return quoted.append('"').toString();
    }

    static boolean isControl(char c) {
        return c < ' ' && c != '\n' && c != '\r'
                || c >= '\u007f' && c < '\u00a0'
                || c >= '\ufdd0' && c <= '\ufdef'
                || c == '\ufffe'
                || c == '\uffff';
    }

    static String escapeOf(char c) {
        return String.format("\\u%04x", (int) c);
    }
}
