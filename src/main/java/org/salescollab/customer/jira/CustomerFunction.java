package org.salescollab.customer.jira;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;

/** {@code customer("any name, alias or key")} in JQL: the stored key behind it, looked up at each search. */
public final class CustomerFunction extends AbstractJqlFunction {

    private final CustomerChoice choice;

    public CustomerFunction(CustomerChoice choice) {
        this.choice = choice;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = validateNumberOfArgs(operand, 1);
        if (!messages.hasAnyErrors() && choice.keysNamed(argument(operand)).isEmpty()) {
            messages.addErrorMessage(choice.text("sales.customer.jql.unknown", operand.getName(), argument(operand)));
        }
        return messages;
    }

    /** One statement. */
    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        return choice.keysNamed(argument(operand)).stream()
                .map(key -> new QueryLiteral(operand, key.value()))
                .toList();
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.TEXT;
    }

    private static String argument(FunctionOperand operand) {
        return operand.getArgs().isEmpty() ? "" : operand.getArgs().get(0);
    }
}
