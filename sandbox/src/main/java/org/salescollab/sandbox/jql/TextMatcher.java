package org.salescollab.sandbox.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.salescollab.sandbox.db.Dialect;

/**
 * Free text by whole words, all of which must be there: {@code "in quotes"} as a phrase, {@code *} and {@code ?} as
 * wildcards. Unlike Jira's index it knows no word stems, so it finds less, never more.
 */
final class TextMatcher implements JqlField.Matcher {
    private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final String EDGE = "[^a-z0-9_]";

    private final List<SqlSource> sources;
    private final String matches;

    TextMatcher(Dialect dialect, SqlSource... sources) {
        this.sources = List.of(sources);
        this.matches = dialect == Dialect.POSTGRESQL ? " ~ ?" : " REGEXP ?";
    }

    @Override
    public SqlPart match(JqlField.Question question) throws JqlRefused {
        if (question.operator().onlyEmpty()) {
            SqlPart present = SqlPart.any(sources.stream().map(this::filled).toList());
            return question.operator() == JqlOperator.IS_NOT ? present : present.not();
        }
        List<SqlPart> hits = new ArrayList<>();
        for (JqlLiteral literal : question.values()) {
            hits.add(contains(literal.asText(), question));
        }
        SqlPart hit = SqlPart.any(hits);
        if (question.operator() == JqlOperator.LIKE) {
            return hit;
        }
        return SqlPart.all(
                List.of(SqlPart.any(sources.stream().map(this::filled).toList()), hit.not()));
    }

    private SqlPart filled(SqlSource source) {
        return source.having(column -> SqlPart.of(column + " <> ''"));
    }

    private SqlPart contains(String text, JqlField.Question question) throws JqlRefused {
        List<String> patterns = patterns(text.toLowerCase(Locale.ROOT), question);
        List<SqlPart> anywhere = new ArrayList<>();
        for (SqlSource source : sources) {
            anywhere.add(SqlPart.all(patterns.stream()
                    .map(pattern -> source.having(column -> SqlPart.of("LOWER(" + column + ")" + matches, pattern)))
                    .toList()));
        }
        return SqlPart.any(anywhere);
    }

    private static List<String> patterns(String text, JqlField.Question question) throws JqlRefused {
        List<String> patterns = new ArrayList<>();
        Matcher terms = TERM.matcher(text);
        while (terms.find()) {
            String term = terms.group(1) != null ? terms.group(1).strip() : terms.group(2);
            if (term.startsWith("*") || term.startsWith("?")) {
                throw new JqlRefused(
                        new JqlProblem("sandbox.jql.leading-wildcard", text, question.field(), term.substring(0, 1)));
            }
            if (!term.isEmpty()) {
                patterns.add(pattern(term, terms.group(1) == null));
            }
        }
        if (patterns.isEmpty()) {
            throw new JqlRefused(new JqlProblem("sandbox.jql.empty-text", question.field()));
        }
        return patterns;
    }

    private static String pattern(String term, boolean wildcards) {
        StringBuilder pattern = new StringBuilder();
        term.codePoints().forEach(c -> {
            if (wildcards && c == '*') {
                pattern.append("[a-z0-9_]*");
            } else if (wildcards && c == '?') {
                pattern.append(".");
            } else if (Character.isWhitespace(c)) {
                pattern.append("\\s+");
            } else if (Character.isLetterOrDigit(c)) {
                pattern.appendCodePoint(c);
            } else {
                pattern.append('\\').appendCodePoint(c);
            }
        });
        String before = isWordPart(term.charAt(0)) ? "(^|" + EDGE + ")" : "";
        String after = isWordPart(term.charAt(term.length() - 1)) ? "(" + EDGE + "|$)" : "";
        return before + pattern + after;
    }

    /** Words of other scripts, such as Chinese, have no edges that could be seen. */
    private static boolean isWordPart(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_';
    }
}
