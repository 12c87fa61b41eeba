package org.salescollab.architecture;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the methods and properties that a Velocity template's references name. */
final class TemplateCalls {

    private static final Pattern REFERENCE = Pattern.compile("\\$!?\\{?[A-Za-z]\\w*");
    /** What Jira itself puts before a custom field's template, and keeps on its own list. */
    private static final Set<String> JIRAS = Set.of("customField", "fieldLayoutItem", "displayParameters", "issue");

    private static final Pattern STEP = Pattern.compile("\\.([A-Za-z]\\w*)");

    private final String template;
    private final Set<String> calls = new TreeSet<>();

    TemplateCalls(String template) {
        this.template = template;
    }

    Set<String> all() {
        Matcher reference = REFERENCE.matcher(template);
        while (reference.find()) {
            if (!JIRAS.contains(reference.group().replaceAll("[^A-Za-z]", ""))) {
                follow(reference.end());
            }
        }
        return calls;
    }

    /** Follows .name and .name(...) from where a reference's first name ends; arguments hold references of their own. */
    private void follow(int start) {
        int at = start;
        Matcher step = STEP.matcher(template);
        while (step.region(at, template.length()).lookingAt()) {
            at = step.end();
            if (at < template.length() && template.charAt(at) == '(') {
                int close = closing(at);
                calls.add(step.group(1) + "/" + arguments(template.substring(at + 1, close)));
                at = close + 1;
            } else {
                calls.add(step.group(1) + "/0");
            }
        }
    }

    private int closing(int open) {
        int depth = 0;
        char quote = 0;
        for (int i = open; i < template.length(); i++) {
            char c = template.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("not closed: " + template.substring(open));
    }

    private static int arguments(String list) {
        if (list.isBlank()) {
            return 0;
        }
        int depth = 0;
        int count = 1;
        char quote = 0;
        for (char c : list.toCharArray()) {
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}') {
                depth--;
            } else if (c == ',' && depth == 0) {
                count++;
            }
        }
        return count;
    }
}
