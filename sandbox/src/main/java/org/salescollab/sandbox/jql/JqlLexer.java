package org.salescollab.sandbox.jql;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query into tokens by Jira's rules. */
final class JqlLexer {
    private static final String STOP = "()=!<>~&,\"'";

    private final String source;
    private final List<JqlToken> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private JqlLexer(String source) {
        this.source = source;
    }

    static List<JqlToken> tokens(String jql) throws JqlRefused {
        JqlLexer lexer = new JqlLexer(jql);
        lexer.run();
        return lexer.tokens;
    }

    private void run() throws JqlRefused {
        while (at < source.length()) {
            char c = source.charAt(at);
            if (Character.isWhitespace(c)) {
                skipSpace(c);
            } else if (c == '"' || c == '\'') {
                quoted(c);
            } else if (STOP.indexOf(c) >= 0 || c == '|' || c == '[' || c == ']') {
                symbol(c);
            } else {
                word();
            }
        }
        add(JqlToken.Kind.END, "", at);
    }

    private void skipSpace(char c) {
        at++;
        if (c == '\n') {
            line++;
            lineStart = at;
        }
    }

    private void symbol(char c) throws JqlRefused {
        if ((c == '[' || c == ']') && !insideCustomFieldName(c)) {
            throw reserved(c);
        }
        String two = at + 1 < source.length() ? source.substring(at, at + 2) : "";
        String symbol = List.of("!=", "!~", "<=", ">=", "&&", "||").contains(two) ? two : String.valueOf(c);
        add(JqlToken.Kind.SYMBOL, symbol, at);
        at += symbol.length();
    }

    /** Brackets are only ever the ones of cf[10001]. */
    private boolean insideCustomFieldName(char c) {
        int back = c == '[' ? 1 : 3;
        return tokens.size() >= back && tokens.get(tokens.size() - back).isWord("cf");
    }

    private void word() throws JqlRefused {
        int start = at;
        StringBuilder text = new StringBuilder();
        while (at < source.length()) {
            char c = source.charAt(at);
            if (Character.isWhitespace(c) || STOP.indexOf(c) >= 0 || c == '|' || c == '[' || c == ']') {
                break;
            }
            text.append(c == '\\' ? escaped() : plain(c));
        }
        String word = text.toString();
        boolean number = word.matches("-?\\d{1,18}") && source.startsWith(word, start);
        add(number ? JqlToken.Kind.NUMBER : JqlToken.Kind.WORD, word, start);
    }

    private char plain(char c) throws JqlRefused {
        if (JqlText.RESERVED_CHARACTERS.indexOf(c) >= 0) {
            throw reserved(c);
        }
        if (JqlText.isControl(c)) {
            throw new JqlRefused(problem("illegal-character", at, c, JqlText.escapeOf(c)));
        }
        at++;
        return c;
    }

    private void quoted(char quote) throws JqlRefused {
        int start = at++;
        int startLine = line;
        int startColumn = start - lineStart + 1;
        StringBuilder text = new StringBuilder();
        while (at < source.length() && source.charAt(at) != quote) {
            char c = source.charAt(at);
            if (c == '\\') {
                text.append(escaped());
            } else {
                text.append(insideQuotes(c));
            }
        }
        if (at >= source.length()) {
            throw new JqlRefused(new JqlProblem(
                    "sandbox.jql.parse.unfinished-string",
                    Integer.toString(startLine),
                    Integer.toString(startColumn),
                    text.toString()));
        }
        at++;
        tokens.add(new JqlToken(JqlToken.Kind.STRING, text.toString(), startLine, startColumn));
    }

    private char insideQuotes(char c) throws JqlRefused {
        if (JqlText.isControl(c)) {
            throw new JqlRefused(problem("illegal-character", at, c, JqlText.escapeOf(c)));
        }
        at++;
        if (c == '\n') {
            line++;
            lineStart = at;
        }
        return c;
    }

    private char escaped() throws JqlRefused {
        char next = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
        int plain = "tnr\"'\\ ".indexOf(next);
        if (plain >= 0 && at + 1 < source.length()) {
            at += 2;
            return "\t\n\r\"'\\ ".charAt(plain);
        }
        if (next == 'u' && source.substring(at + 2).matches("(?s)[0-9a-fA-F]{4}.*")) {
            at += 6;
            return (char) Integer.parseInt(source.substring(at - 4, at), 16);
        }
        if (at + 1 >= source.length()) {
            throw new JqlRefused(problem("unfinished-escape", at));
        }
        throw new JqlRefused(problem("illegal-escape", at, "\\" + next));
    }

    private JqlRefused reserved(char c) {
        return new JqlRefused(problem("reserved-character", at, c, JqlText.escapeOf(c)));
    }

    private JqlProblem problem(String key, int offset, Object... details) {
        Object[] args = new Object[details.length + 2];
        args[0] = Integer.toString(line);
        args[1] = Integer.toString(offset - lineStart + 1);
        System.arraycopy(details, 0, args, 2, details.length);
        return new JqlProblem("sandbox.jql.parse." + key, args);
    }

    private void add(JqlToken.Kind kind, String text, int offset) {
        tokens.add(new JqlToken(kind, text, line, offset - lineStart + 1));
    }
}
