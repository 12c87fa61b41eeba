package org.salescollab.contact.jira;

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

/** {@code contact("name, e-mail or id")} in JQL: everybody whom it means, looked up at each search. */
public final class ContactFunction extends AbstractJqlFunction {

    private final ContactChoice choice;

    public ContactFunction(ContactChoice choice) {
        this.choice = choice;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = validateNumberOfArgs(operand, 1);
        if (!messages.hasAnyErrors() && choice.meant(argument(operand)).isEmpty()) {
            messages.addErrorMessage(choice.text("sales.contact.jql.unknown", operand.getName(), argument(operand)));
        }
        return messages;
    }

    /** At most four statements, whoever is limited one or two more. */
    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        return choice.meant(argument(operand)).stream()
                .map(contact -> new QueryLiteral(operand, contact.id().toString()))
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
