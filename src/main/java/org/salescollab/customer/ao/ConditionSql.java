package org.salescollab.customer.ao;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.salescollab.customer.CustomerAttribute;
import org.salescollab.customer.CustomerCondition;
import org.salescollab.platform.ao.Likes;
import org.salescollab.shared.CustomerKey;

/**
 * A condition as text for WHERE; every value is bound, but the numbers of customers.
 *
 * <p>Column names stand directly before an operator and NOT only inside one, since Active Objects finds the names to
 * quote by that.
 */
final class ConditionSql {

    private static final String ALWAYS = "[ID] > 0";
    private static final String NEVER = "[ID] < 0";

    private final List<Object> args = new ArrayList<>();
    private final String text;

    private ConditionSql(CustomerCondition condition) {
        this.text = sql(condition);
    }

    static ConditionSql of(CustomerCondition condition) {
        return new ConditionSql(condition);
    }

    /** For Active Objects, which quotes the names itself. */
    String text() {
        return text.replace("[", "").replace("]", "");
    }

    /** For plain SQL over a table of that alias. */
    String textOf(String alias) {
        return text.replace("[", alias + ".[");
    }

    Object[] args() {
        return args.toArray();
    }

    private String sql(CustomerCondition condition) {
        if (condition instanceof CustomerCondition.AllOf all) {
            return joined(all.parts(), " AND ", ALWAYS);
        }
        if (condition instanceof CustomerCondition.AnyOf any) {
            return joined(any.parts(), " OR ", NEVER);
        }
        if (condition instanceof CustomerCondition.OneOf one) {
            return oneOf(one);
        }
        if (condition instanceof CustomerCondition.Containing containing) {
            return like(containing.attribute(), List.of(Likes.containing(containing.text())), containing.wanted());
        }
        return keyed((CustomerCondition.Keyed) condition);
    }

    private String joined(List<CustomerCondition> parts, String word, String none) {
        List<String> texts = parts.stream().map(this::sql).toList();
        return texts.isEmpty() ? none : "(" + String.join(word, texts) + ")";
    }

    private String oneOf(CustomerCondition.OneOf condition) {
        if (condition.values().isEmpty()) {
            return condition.wanted() ? NEVER : ALWAYS;
        }
        if (condition.attribute() == CustomerAttribute.NAME) {
            List<String> patterns = new ArrayList<>();
            condition.values().forEach(name -> patterns.addAll(Likes.line(name)));
            return like(condition.attribute(), patterns, condition.wanted());
        }
        String column = column(condition.attribute());
        return condition.wanted()
                ? column + " IN " + marks(condition.values())
                : "(" + column + " IS NULL OR " + column + " NOT IN " + marks(condition.values()) + ")";
    }

    private String like(CustomerAttribute attribute, List<String> patterns, boolean wanted) {
        String column = column(attribute);
        String one = column + (wanted ? " LIKE ? ESCAPE '!'" : " NOT LIKE ? ESCAPE '!'");
        args.addAll(patterns);
        String all = "(" + String.join(wanted ? " OR " : " AND ", Collections.nCopies(patterns.size(), one)) + ")";
        return wanted ? all : "(" + column + " IS NULL OR " + all + ")";
    }

    /**
     * Numbers stand in the text. Bound, PostgreSQL's plan for all executions would put the hundreds of them together anew
     * for each row, which took fifteen times as long.
     */
    private static String keyed(CustomerCondition.Keyed condition) {
        String ids = condition.keys().stream()
                .map(CustomerKey::number)
                .filter(number -> number <= Integer.MAX_VALUE)
                .map(String::valueOf)
                .collect(joining(", "));
        if (ids.isEmpty()) {
            return condition.wanted() ? NEVER : ALWAYS;
        }
        return (condition.wanted() ? "[ID] IN (" : "[ID] NOT IN (") + ids + ")";
    }

    private String marks(Collection<?> values) {
        args.addAll(values);
        return "(" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }

    private static String column(CustomerAttribute attribute) {
        return switch (attribute) {
            case TIER -> "[TIER]";
            case STATUS -> "[STATUS]";
            case REGION -> "[REGION]";
            case COUNTRY -> "[COUNTRY]";
            case INDUSTRY -> "[INDUSTRY]";
            case OWNER -> "[OWNER_KEY]";
            case PARENT -> "[PARENT_KEY]";
            case NAME -> "[SEARCH_TEXT]";
        };
    }
}
