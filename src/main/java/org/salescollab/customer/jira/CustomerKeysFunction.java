package org.salescollab.customer.jira;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.Message;
import org.salescollab.shared.NotFound;

/**
 * What the list functions over customers share: the register is asked at each search, so an edited attribute counts at
 * once and nothing needs a new index. Whoever may not see customers finds none.
 */
abstract class CustomerKeysFunction extends AbstractJqlFunction {

    private final CustomerChoice choice;
    private final int fewest;
    private final int most;

    CustomerKeysFunction(CustomerChoice choice, int fewest, int most) {
        this.choice = choice;
        this.fewest = fewest;
        this.most = most;
    }

    /** One statement over the register. */
    abstract List<CustomerKey> keys(List<String> arguments);

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        int given = operand.getArgs().size();
        if (given < fewest || given > most) {
            messages.addErrorMessage(choice.text("sales.customer.jql.arguments." + shape(), operand.getName()));
            return messages;
        }
        try {
            found(operand);
        } catch (InvalidInput e) {
            e.problems().byField().values().forEach(problem -> messages.addErrorMessage(said(operand, problem)));
        } catch (NotFound e) {
            messages.addErrorMessage(said(operand, e.reason()));
        }
        return messages;
    }

    private String said(FunctionOperand operand, Message problem) {
        String arguments = String.join(", ", operand.getArgs());
        return choice.text("sales.customer.jql.refused", operand.getName(), arguments, choice.text(problem));
    }

    private String shape() {
        return most > 1 ? "several" : fewest == 0 ? "none-or-one" : "one";
    }

    /** What validate refused yields nothing here, as Jira asks for values of a broken saved filter too. */
    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        try {
            return found(operand).stream()
                    .map(key -> new QueryLiteral(operand, key.value()))
                    .toList();
        } catch (InvalidInput | NotFound e) {
            return List.of();
        }
    }

    private List<CustomerKey> found(FunctionOperand operand) {
        return choice.mayRead() ? keys(operand.getArgs()) : List.of();
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return fewest;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.TEXT;
    }
}
