package org.salescollab.customer;

import java.util.ArrayList;
import java.util.List;
import org.salescollab.customer.ConditionToken.Kind;
import org.salescollab.shared.Problems;

/** Cuts a condition into words and signs; full-width signs, as Chinese keyboards write them, are the signs. */
final class ConditionTokens {

    static final int LONGEST = 2000;
    private static final String SIGNS = "(),=!~";
    private static final char WIDE_FIRST = 0xFF01;
    private static final char WIDE_LAST = 0xFF5E;
    private static final char ESCAPE = '\\';

    private final String text;
    private final List<ConditionToken> tokens = new ArrayList<>();
    private int at;

    private ConditionTokens(String text) {
        this.text = text;
    }

    /** The tokens in order; the last one is the end. */
    static List<ConditionToken> of(String text) {
        if (text.length() > LONGEST) {
            throw Problems.refuse("condition", "sales.customer.where.error.long", String.valueOf(LONGEST));
        }
        ConditionTokens cut = new ConditionTokens(text);
        while (cut.skipBlanks()) {
            cut.next();
        }
        cut.add(Kind.END, "", text.length());
        return cut.tokens;
    }

    private boolean skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private void next() {
        char sign = text.charAt(at);
        if (closingQuote(sign) != 0) {
            quoted(closingQuote(sign));
        } else if (isSign(sign)) {
            sign();
        } else {
            word();
        }
    }

    private void sign() {
        int start = at++;
        switch (narrow(text.charAt(start))) {
            case '(' -> add(Kind.OPEN, "(", start);
            case ')' -> add(Kind.CLOSE, ")", start);
            case ',' -> add(Kind.COMMA, ",", start);
            case '=' -> add(Kind.OPERATOR, "=", start);
            case '~' -> add(Kind.OPERATOR, "~", start);
            default -> negation(start);
        }
    }

    private void negation(int start) {
        char second = at < text.length() ? narrow(text.charAt(at)) : ' ';
        if (second != '=' && second != '~') {
            add(Kind.OPERATOR, "!", start);
            return;
        }
        at++;
        add(Kind.OPERATOR, "!" + second, start);
    }

    private void word() {
        int start = at;
        while (at < text.length() && isPartOfWord(text.charAt(at))) {
            at++;
        }
        add(Kind.WORD, text.substring(start, at), start);
    }

    private void quoted(char closing) {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != closing) {
            if (text.charAt(at) == ESCAPE && at + 1 < text.length()) {
                at++;
            }
            value.append(text.charAt(at++));
        }
        if (at == text.length()) {
            throw Problems.refuse("condition", "sales.customer.where.error.quote", String.valueOf(start + 1));
        }
        at++;
        add(Kind.QUOTED, value.toString(), start);
    }

    private void add(Kind kind, String value, int start) {
        tokens.add(new ConditionToken(kind, value, start + 1));
    }

    private static boolean isPartOfWord(char sign) {
        return !isBlank(sign) && !isSign(sign) && closingQuote(sign) == 0;
    }

    private static boolean isSign(char sign) {
        return SIGNS.indexOf(narrow(sign)) >= 0;
    }

    /** Full-width signs of ASCII stand in the same order. */
    private static char narrow(char sign) {
        return sign >= WIDE_FIRST && sign <= WIDE_LAST ? (char) (sign - WIDE_FIRST + '!') : sign;
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    /** What ends the value that this sign begins; zero if it begins none. */
    private static char closingQuote(char sign) {
        return switch (sign) {
            case '"' -> '"';
            case '\'' -> '\'';
            case '“' -> '”';
            case '‘' -> '’';
            default -> 0;
        };
    }
}
