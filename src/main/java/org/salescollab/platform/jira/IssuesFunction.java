package org.salescollab.platform.jira;

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
import java.util.Collection;
import java.util.List;
import org.salescollab.access.CurrentActor;
import org.salescollab.platform.Texts;
import org.salescollab.shared.Actor;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.Message;

/**
 * A function that stands behind {@code issue in}: the app's tables are asked at each search, so nothing needs a new index.
 * Jira leaves out what the searcher may not browse, so a function may answer every issue it knows.
 */
public abstract class IssuesFunction extends AbstractJqlFunction {

    private final CurrentActor currentActor;
    private final Texts texts;
    private final int fewest;
    private final int most;

    protected IssuesFunction(CurrentActor currentActor, Texts texts, int fewest, int most) {
        this.currentActor = currentActor;
        this.texts = texts;
        this.fewest = fewest;
        this.most = most;
    }

    /** Key of the sentence that says which arguments the function takes; its first value is the function's name. */
    protected abstract String usage();

    /** A fixed number of statements; refuses an argument with {@link InvalidInput}, the argument being the field. */
    protected abstract Collection<IssueId> issues(Actor actor, List<String> arguments);

    /** What {@link #issues} would refuse, found without asking the tables where that is possible. */
    protected abstract void check(Actor actor, List<String> arguments);

    @Override
    public final MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        Actor actor = currentActor.get();
        int given = operand.getArgs().size();
        if (given < fewest || given > most) {
            messages.addErrorMessage(texts.text(actor.locale(), usage(), operand.getName()));
            return messages;
        }
        try {
            check(actor, operand.getArgs());
        } catch (InvalidInput e) {
            e.problems()
                    .byField()
                    .forEach((argument, problem) ->
                            messages.addErrorMessage(refusal(actor, operand.getName(), argument, problem)));
        }
        return messages;
    }

    private String refusal(Actor actor, String function, String argument, Message problem) {
        return texts.text(
                actor.locale(), "sales.customer.jql.refused", function, argument, texts.text(actor.locale(), problem));
    }

    /** What validate refused yields nothing here, as Jira asks for values of a broken saved filter too. */
    @Override
    public final List<QueryLiteral> getValues(
            QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        try {
            return issues(currentActor.get(), operand.getArgs()).stream()
                    .map(issue -> new QueryLiteral(operand, Long.valueOf(issue.value())))
                    .toList();
        } catch (InvalidInput e) {
            return List.of();
        }
    }

    @Override
    public final int getMinimumNumberOfExpectedArguments() {
        return fewest;
    }

    @Override
    public final JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
