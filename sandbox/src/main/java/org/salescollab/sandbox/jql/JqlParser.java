package org.salescollab.sandbox.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a query the way Jira does, with Jira's words for what it cannot read. */
final class JqlParser {
    private static final int DEEPEST = 200;
    private static final Map<String, JqlOperator> SYMBOLS = Map.of(
            "=", JqlOperator.EQUALS,
            "!=", JqlOperator.NOT_EQUALS,
            "<", JqlOperator.LESS,
            ">", JqlOperator.GREATER,
            "<=", JqlOperator.LESS_OR_EQUAL,
            ">=", JqlOperator.GREATER_OR_EQUAL,
            "~", JqlOperator.LIKE,
            "!~", JqlOperator.NOT_LIKE);
    private static final Set<String> KEYWORDS = Set.of(
            "and", "or", "not", "in", "is", "was", "changed", "order", "by", "asc", "desc", "empty", "null", "cf");

    private final List<JqlToken> tokens;
    private int at;
    private int depth;

    private JqlParser(List<JqlToken> tokens) {
        this.tokens = tokens;
    }

    static JqlQuery parse(String jql) throws JqlRefused {
        return new JqlParser(JqlLexer.tokens(jql == null ? "" : jql)).query();
    }

    private JqlQuery query() throws JqlRefused {
        Optional<JqlNode> where = Optional.empty();
        if (!ended() && !peek().isWord("order")) {
            where = Optional.of(or());
        }
        List<JqlQuery.Sort> order = peek().isWord("order") ? order() : List.of();
        if (!ended()) {
            throw got("expecting-and-or", peek());
        }
        return new JqlQuery(where, order);
    }

    private JqlNode or() throws JqlRefused {
        List<JqlNode> parts = new ArrayList<>(List.of(and()));
        while (acceptWord("or") || acceptSymbol("||") || acceptSymbol("|")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.get(0) : new JqlNode.Or(parts);
    }

    private JqlNode and() throws JqlRefused {
        List<JqlNode> parts = new ArrayList<>(List.of(not()));
        while (acceptWord("and") || acceptSymbol("&&") || acceptSymbol("&")) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.get(0) : new JqlNode.And(parts);
    }

    private JqlNode not() throws JqlRefused {
        if (++depth > DEEPEST) {
            throw new JqlRefused(new JqlProblem("sandbox.jql.parse.too-deep"));
        }
        try {
            if (acceptWord("not") || acceptSymbol("!")) {
                return not().negated();
            }
            if (acceptSymbol("(")) {
                JqlNode inner = or();
                expectClosing();
                return inner;
            }
            return clause();
        } finally {
            depth--;
        }
    }

    private JqlNode clause() throws JqlRefused {
        String field = field();
        return new JqlNode.Clause(field, operator(), operand(true));
    }

    private String field() throws JqlRefused {
        JqlToken token = next();
        if (token.isWord("cf")) {
            return customField();
        }
        refuseReserved(token, "expecting-field");
        if (token.kind() == JqlToken.Kind.END) {
            throw new JqlRefused(new JqlProblem("sandbox.jql.parse.field-at-end"));
        }
        if (token.kind() == JqlToken.Kind.SYMBOL) {
            throw got("expecting-field", token);
        }
        if (token.text().isEmpty()) {
            throw got("empty-field", token);
        }
        return token.text();
    }

    private String customField() throws JqlRefused {
        if (acceptSymbol("[") && peek().kind() == JqlToken.Kind.NUMBER) {
            String id = next().text();
            if (acceptSymbol("]")) {
                return "cf[" + id + "]";
            }
        }
        throw got("expecting-cf", peek());
    }

    private JqlOperator operator() throws JqlRefused {
        JqlToken token = next();
        JqlOperator symbol = token.kind() == JqlToken.Kind.SYMBOL ? SYMBOLS.get(token.text()) : null;
        if (symbol != null) {
            return symbol;
        }
        if (token.isWord("in")) {
            return JqlOperator.IN;
        }
        if (token.isWord("not") && acceptWord("in")) {
            return JqlOperator.NOT_IN;
        }
        if (token.isWord("is")) {
            return acceptWord("not") ? JqlOperator.IS_NOT : JqlOperator.IS;
        }
        if (token.isWord("was") || token.isWord("changed")) {
            throw got("history-not-offered", token);
        }
        throw token.kind() == JqlToken.Kind.END
                ? new JqlRefused(new JqlProblem("sandbox.jql.parse.operator-at-end"))
                : got("expecting-operator", token);
    }

    private JqlOperand operand(boolean listAllowed) throws JqlRefused {
        JqlToken token = next();
        if (token.isWord("empty") || token.isWord("null")) {
            return new JqlOperand.Empty();
        }
        if (token.isSymbol("(") && listAllowed) {
            return listing();
        }
        refuseReserved(token, "expecting-operand");
        if (token.kind() == JqlToken.Kind.END) {
            throw new JqlRefused(new JqlProblem("sandbox.jql.parse.operand-at-end"));
        }
        if (token.kind() == JqlToken.Kind.SYMBOL) {
            throw got("expecting-operand", token);
        }
        if (acceptSymbol("(")) {
            return function(token);
        }
        return token.kind() == JqlToken.Kind.NUMBER
                ? new JqlOperand.Number(Long.parseLong(token.text()))
                : new JqlOperand.Text(token.text());
    }

    private JqlOperand listing() throws JqlRefused {
        List<JqlOperand> items = new ArrayList<>();
        do {
            items.add(operand(false));
        } while (acceptSymbol(","));
        expectClosing();
        return new JqlOperand.Listing(items);
    }

    private JqlOperand function(JqlToken name) throws JqlRefused {
        if (name.text().isBlank()) {
            throw got("empty-function", name);
        }
        List<String> arguments = new ArrayList<>();
        if (acceptSymbol(")")) {
            return new JqlOperand.Function(name.text(), arguments);
        }
        do {
            arguments.add(argument());
        } while (acceptSymbol(","));
        expectClosing();
        return new JqlOperand.Function(name.text(), arguments);
    }

    private String argument() throws JqlRefused {
        JqlToken token = next();
        if (token.kind() == JqlToken.Kind.END) {
            throw new JqlRefused(new JqlProblem("sandbox.jql.parse.argument-at-end"));
        }
        if (token.kind() == JqlToken.Kind.SYMBOL) {
            throw got("expecting-argument", token);
        }
        refuseReserved(token, "expecting-argument");
        return token.text();
    }

    private List<JqlQuery.Sort> order() throws JqlRefused {
        next();
        if (!acceptWord("by")) {
            throw ended() ? new JqlRefused(new JqlProblem("sandbox.jql.parse.by-at-end")) : got("expecting-by", peek());
        }
        List<JqlQuery.Sort> sorts = new ArrayList<>();
        do {
            String field = field();
            sorts.add(new JqlQuery.Sort(field, direction()));
        } while (acceptSymbol(","));
        if (!ended()) {
            throw got("expecting-comma", peek());
        }
        return sorts;
    }

    private Optional<Boolean> direction() {
        if (acceptWord("desc")) {
            return Optional.of(true);
        }
        return acceptWord("asc") ? Optional.of(false) : Optional.empty();
    }

    private void expectClosing() throws JqlRefused {
        if (!acceptSymbol(")")) {
            throw ended()
                    ? new JqlRefused(new JqlProblem("sandbox.jql.parse.closing-at-end"))
                    : got("expecting-closing", peek());
        }
    }

    /** Words with a meaning in JQL are "not expected here"; words JQL only keeps for itself are "reserved". */
    private void refuseReserved(JqlToken token, String expecting) throws JqlRefused {
        if (token.kind() != JqlToken.Kind.WORD || !JqlText.isReserved(token.text())) {
            return;
        }
        boolean keyword = KEYWORDS.contains(token.text().toLowerCase(Locale.ROOT));
        throw got(keyword ? expecting : "reserved-word", token);
    }

    private JqlRefused got(String key, JqlToken token) {
        return new JqlRefused(new JqlProblem(
                "sandbox.jql.parse." + key,
                Integer.toString(token.line()),
                Integer.toString(token.column()),
                token.text()));
    }

    private boolean ended() {
        return peek().kind() == JqlToken.Kind.END;
    }

    private JqlToken peek() {
        return tokens.get(at);
    }

    private JqlToken next() {
        JqlToken token = tokens.get(at);
        if (token.kind() != JqlToken.Kind.END) {
            at++;
        }
        return token;
    }

    private boolean acceptWord(String word) {
        boolean hit = peek().isWord(word);
        at += hit ? 1 : 0;
        return hit;
    }

    private boolean acceptSymbol(String symbol) {
        boolean hit = peek().isSymbol(symbol);
        at += hit ? 1 : 0;
        return hit;
    }
}
