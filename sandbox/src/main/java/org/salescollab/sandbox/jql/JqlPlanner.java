package org.salescollab.sandbox.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks a query clause by clause as Jira does, and turns it into SQL. */
final class JqlPlanner {
    private final SystemFields systemFields;
    private final CustomJqlFields customFields;
    private final JqlFunctions functions;
    private final JqlAsking asking;
    private final List<JqlProblem> problems = new ArrayList<>();

    JqlPlanner(SystemFields systemFields, CustomJqlFields customFields, JqlFunctions functions, JqlAsking asking) {
        this.systemFields = systemFields;
        this.customFields = customFields;
        this.functions = functions;
        this.asking = asking;
    }

    /** A condition and an order, ready to run. */
    record Plan(SqlPart where, String orderBy) {}

    /** Refuses with everything that is wrong, not only the first. */
    Plan plan(JqlQuery query) throws JqlRefused {
        SqlPart where = query.where().map(this::part).orElse(SqlPart.ALWAYS);
        List<String> order = new ArrayList<>();
        for (JqlQuery.Sort sort : query.order()) {
            order.addAll(sort(sort));
        }
        if (!problems.isEmpty()) {
            throw new JqlRefused(problems.stream().distinct().toList());
        }
        if (query.order().isEmpty()) {
            order.add("p.project_key DESC");
            order.add("i.issue_num DESC");
        }
        order.add("i.id DESC");
        return new Plan(where, String.join(", ", order));
    }

    private SqlPart part(JqlNode node) {
        if (node instanceof JqlNode.And and) {
            return SqlPart.all(and.parts().stream().map(this::part).toList());
        }
        if (node instanceof JqlNode.Or or) {
            return SqlPart.any(or.parts().stream().map(this::part).toList());
        }
        try {
            return clause((JqlNode.Clause) node);
        } catch (JqlRefused refused) {
            problems.addAll(refused.problems());
            return SqlPart.NEVER;
        }
    }

    private SqlPart clause(JqlNode.Clause clause) throws JqlRefused {
        List<JqlField> fields = fields(clause.field());
        if (fields.isEmpty()) {
            throw new JqlRefused(new JqlProblem(
                    asking.actor() == null ? "sandbox.jql.no-field-anonymous" : "sandbox.jql.no-field",
                    clause.field()));
        }
        requireFittingOperand(clause);
        for (JqlField field : fields) {
            requireOffered(field, clause);
        }
        List<JqlLiteral> literals = literals(clause, clause.operand());
        List<SqlPart> parts = new ArrayList<>();
        for (JqlField field : fields) {
            requireEmptyAllowed(field, clause, literals);
            parts.add(
                    field.matcher().match(new JqlField.Question(clause.field(), clause.operator(), literals, asking)));
        }
        return clause.operator().isNegative() ? SqlPart.all(parts) : SqlPart.any(parts);
    }

    private List<JqlField> fields(String name) {
        Optional<JqlField> system = systemFields.byName(name);
        return system.isPresent() ? List.of(system.get()) : customFields.byName(name, asking);
    }

    private void requireFittingOperand(JqlNode.Clause clause) throws JqlRefused {
        JqlOperand operand = clause.operand();
        boolean list = operand instanceof JqlOperand.Listing
                || operand instanceof JqlOperand.Function call && functions.isList(call);
        if (clause.operator().onlyEmpty() && !(operand instanceof JqlOperand.Empty)) {
            throw refused("sandbox.jql.only-empty", clause);
        }
        if (clause.operator().takesList() && !list && !(operand instanceof JqlOperand.Empty)) {
            throw refused("sandbox.jql.list-needed", clause);
        }
        if (!clause.operator().takesList() && list) {
            throw refused("sandbox.jql.list-refused", clause);
        }
    }

    private static JqlRefused refused(String key, JqlNode.Clause clause) {
        return new JqlRefused(
                new JqlProblem(key, clause.operator().shown(), clause.operand().shown(), clause.field()));
    }

    private static void requireOffered(JqlField field, JqlNode.Clause clause) throws JqlRefused {
        if (field.operators().isEmpty()) {
            throw new JqlRefused(new JqlProblem("sandbox.jql.not-searchable", clause.field()));
        }
        if (!field.operators().contains(clause.operator())) {
            throw new JqlRefused(new JqlProblem(
                    "sandbox.jql.operator-unsupported", clause.operator().shown(), clause.field()));
        }
    }

    private static void requireEmptyAllowed(JqlField field, JqlNode.Clause clause, List<JqlLiteral> literals)
            throws JqlRefused {
        if (literals.stream().noneMatch(JqlLiteral::isEmpty)) {
            return;
        }
        if (!field.mayBeEmpty()) {
            throw new JqlRefused(new JqlProblem("sandbox.jql.no-empty", clause.field()));
        }
        if (clause.operator().isRelational() || clause.operator().isText()) {
            throw new JqlRefused(new JqlProblem(
                    "sandbox.jql.operator-no-empty", clause.operator().shown(), clause.field()));
        }
    }

    private List<JqlLiteral> literals(JqlNode.Clause clause, JqlOperand operand) throws JqlRefused {
        if (operand instanceof JqlOperand.Listing listing) {
            List<JqlLiteral> all = new ArrayList<>();
            for (JqlOperand item : listing.items()) {
                all.addAll(literals(clause, item));
            }
            return all;
        }
        if (operand instanceof JqlOperand.Function call) {
            return functions.values(clause, call, asking);
        }
        if (operand instanceof JqlOperand.Number number) {
            return List.of(new JqlLiteral(null, number.value(), null));
        }
        return List.of(
                operand instanceof JqlOperand.Text text
                        ? new JqlLiteral(text.value(), null, null)
                        : JqlLiteral.empty());
    }

    /** Issues without a value come last going up and first going down, on every database. */
    private List<String> sort(JqlQuery.Sort sort) {
        List<JqlField> fields = fields(sort.field());
        if (fields.isEmpty()) {
            problems.add(new JqlProblem("sandbox.jql.no-sort", sort.field()));
            return List.of();
        }
        if (fields.get(0).sort().isEmpty()) {
            problems.add(new JqlProblem("sandbox.jql.sort-unsupported", sort.field()));
            return List.of();
        }
        String direction = sort.descending().orElse(fields.get(0).usuallyDescending()) ? " DESC" : " ASC";
        List<String> order = new ArrayList<>();
        for (String expression : fields.get(0).sort()) {
            order.add("CASE WHEN " + expression + " IS NULL THEN 1 ELSE 0 END" + direction);
            order.add(expression + direction);
        }
        return order;
    }
}
