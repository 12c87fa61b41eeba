package org.salescollab.shared;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking a customer's text for a formula: such a text gets an apostrophe in front, and loses it
 * when it comes back.
 */
public final class FormulaGuard {

    /** With the full-width signs, which Chinese and Japanese spreadsheets take for the plain ones. */
    private static final String STARTS = "[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]";

    /** Texts that have apostrophes of their own get one more, so that taking one away is always right. */
    private static final Pattern RISKY = Pattern.compile("(?s)'*" + STARTS + ".*");

    private static final Pattern GUARDED = Pattern.compile("(?s)'+" + STARTS + ".*");

    private FormulaGuard() {}

    public static String guard(String text) {
        return RISKY.matcher(text).matches() ? "'" + text : text;
    }

    public static String unguard(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
