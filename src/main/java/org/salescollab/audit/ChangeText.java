package org.salescollab.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes changes as lines of field, old and new value, readable in the database and reversible. */
public final class ChangeText {

    private static final String NONE = "\\0";

    private ChangeText() {}

    public static String write(List<FieldChange> changes) {
        StringBuilder text = new StringBuilder();
        for (FieldChange change : changes) {
            text.append(escape(change.field()))
                    .append('\t')
                    .append(escape(change.before()))
                    .append('\t')
                    .append(escape(change.after()))
                    .append('\n');
        }
        return text.toString();
    }

    public static List<FieldChange> read(@Nullable String text) {
        List<FieldChange> changes = new ArrayList<>();
        if (text != null) {
            text.lines()
                    .map(line -> line.split("\t", -1))
                    .filter(parts -> parts.length == 3)
                    .map(parts ->
                            new FieldChange(String.valueOf(unescape(parts[0])), unescape(parts[1]), unescape(parts[2])))
                    .forEach(changes::add);
        }
        return changes;
    }

    private static String escape(@Nullable String value) {
        return value == null
                ? NONE
                : value.replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
    }

    private static @Nullable String unescape(String text) {
        if (text.equals(NONE)) {
            return null;
        }
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            value.append(c == '\\' && i + 1 < text.length() ? meaning(text.charAt(++i)) : c);
        }
        return value.toString();
    }

    private static char meaning(char escaped) {
        return switch (escaped) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> escaped;
        };
    }
}
