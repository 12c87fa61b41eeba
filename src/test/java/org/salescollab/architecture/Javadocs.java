package org.salescollab.architecture;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the comment of a record says of its components. */
final class Javadocs {

    private Javadocs() {}

    static Map<String, String> parameters(String source, String record) {
        Matcher comment = Pattern.compile(
                        "(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[^\\n]*\\s*)*(?:public )?record " + record + "\\(")
                .matcher(source);
        return comment.find() ? read(comment.group(1)) : Map.of();
    }

    private static Map<String, String> read(String comment) {
        return Pattern.compile("(?s)@param (\\w+) ((?:(?!@param).)*)")
                .matcher(comment)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> plain(found.group(2))));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s*\\*\\s+", " ")
                .replaceAll("\\{@(?:code|link) ([^}]*)}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
