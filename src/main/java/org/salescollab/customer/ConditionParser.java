package org.salescollab.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.salescollab.customer.ConditionToken.Kind;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.Problems;

/**
 * Reads a condition such as {@code tier = KA and region in (East, West)}; a fault is refused with its place.
 *
 * <p>Whatever is typed only ever becomes values and comparisons of known attributes.
 */
final class ConditionParser {

    /** Deeper nesting is a mistake or an attack, and would exhaust the stack. */
    static final int DEEPEST = 20;

    /** Below the number of bound values that every database takes, names taking four each. */
    static final int MOST_VALUES = 100;

    private static final String OPERATORS = "=, !=, ~, !~, in, not in";

    private final List<ConditionToken> tokens;
    private final ConditionValues values;
    private int next;
    private int depth;
    private int valueCount;

    private ConditionParser(List<ConditionToken> tokens, ConditionValues values) {
        this.tokens = tokens;
        this.values = values;
    }

    static CustomerCondition parse(String text, ConditionValues values) {
        ConditionParser parser = new ConditionParser(ConditionTokens.of(text), values);
        if (parser.peek().is(Kind.END)) {
            throw Problems.refuse("condition", "sales.customer.where.error.empty");
        }
        CustomerCondition condition = parser.anyOf();
        if (!parser.peek().is(Kind.END)) {
            throw parser.refuse("rest", parser.peek());
        }
        return condition;
    }

    private CustomerCondition anyOf() {
        List<CustomerCondition> parts = new ArrayList<>(List.of(allOf()));
        while (takeWord("or")) {
            parts.add(allOf());
        }
        return parts.size() == 1 ? parts.get(0) : new CustomerCondition.AnyOf(parts);
    }

    private CustomerCondition allOf() {
        List<CustomerCondition> parts = new ArrayList<>(List.of(single()));
        while (takeWord("and")) {
            parts.add(single());
        }
        return parts.size() == 1 ? parts.get(0) : new CustomerCondition.AllOf(parts);
    }

    private CustomerCondition single() {
        if (++depth > DEEPEST) {
            throw Problems.refuse(
                    "condition", "sales.customer.where.error.deep", peek().place(), String.valueOf(DEEPEST));
        }
        CustomerCondition condition = notOrBracket();
        depth--;
        return condition;
    }

    private CustomerCondition notOrBracket() {
        if (takeWord("not")) {
            return single().negated();
        }
        if (!take(Kind.OPEN)) {
            return comparison();
        }
        CustomerCondition inner = anyOf();
        demand(Kind.CLOSE, "bracket");
        return inner;
    }

    private CustomerCondition comparison() {
        ConditionToken word = take();
        CustomerAttribute attribute = word.is(Kind.WORD)
                ? CustomerAttribute.called(word.text()).orElseThrow(() -> refuse("attribute", word))
                : refuseAttribute(word);
        ConditionToken operator = peek();
        boolean negated = takeWord("not");
        if (takeWord("in")) {
            return new CustomerCondition.OneOf(attribute, list(attribute), !negated);
        }
        if (negated || !operator.is(Kind.OPERATOR) || operator.text().equals("!")) {
            throw Problems.refuse(
                    "condition", "sales.customer.where.error.operator", operator.place(), attribute.word(), OPERATORS);
        }
        take();
        boolean wanted = !operator.text().startsWith("!");
        return operator.text().endsWith("~")
                ? new CustomerCondition.Containing(attribute, part(attribute, operator), wanted)
                : new CustomerCondition.OneOf(attribute, new TreeSet<>(List.of(value(attribute))), wanted);
    }

    private CustomerAttribute refuseAttribute(ConditionToken token) {
        throw refuse("attribute", token);
    }

    private TreeSet<String> list(CustomerAttribute attribute) {
        demand(Kind.OPEN, "list");
        TreeSet<String> all = new TreeSet<>();
        do {
            all.add(value(attribute));
        } while (take(Kind.COMMA));
        demand(Kind.CLOSE, "bracket");
        return all;
    }

    private String part(CustomerAttribute attribute, ConditionToken operator) {
        if (!attribute.isText()) {
            throw Problems.refuse(
                    "condition", "sales.customer.where.error.contains", operator.place(), attribute.word());
        }
        return value(attribute);
    }

    private String value(CustomerAttribute attribute) {
        ConditionToken token = take();
        if (!token.isValue() || token.text().isBlank()) {
            throw refuse("value", token);
        }
        if (++valueCount > MOST_VALUES) {
            throw Problems.refuse(
                    "condition", "sales.customer.where.error.values", token.place(), String.valueOf(MOST_VALUES));
        }
        if (attribute == CustomerAttribute.OWNER && token.isWord("currentuser") && take(Kind.OPEN)) {
            demand(Kind.CLOSE, "bracket");
            return values.currentUser();
        }
        return values.stored(attribute, token);
    }

    private ConditionToken peek() {
        return tokens.get(next);
    }

    private ConditionToken take() {
        ConditionToken token = peek();
        if (!token.is(Kind.END)) {
            next++;
        }
        return token;
    }

    private boolean take(Kind kind) {
        boolean found = peek().is(kind);
        if (found) {
            next++;
        }
        return found;
    }

    private boolean takeWord(String word) {
        boolean found = peek().isWord(word);
        if (found) {
            next++;
        }
        return found;
    }

    private void demand(Kind kind, String problem) {
        if (!take(kind)) {
            throw refuse(problem, peek());
        }
    }

    private InvalidInput refuse(String problem, ConditionToken found) {
        return Problems.refuse("condition", "sales.customer.where.error." + problem, found.place(), found.text());
    }
}
