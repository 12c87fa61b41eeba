package org.salescollab.sandbox.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.plugin.Module;
import org.salescollab.sandbox.plugin.Plugins;

/** Functions in queries: Jira's own and those of apps. */
final class JqlFunctions {
    private final Plugins plugins;
    private final SystemFunctions system;
    private final Function<User, ApplicationUser> users;
    private final Supplier<I18nHelper> texts;

    JqlFunctions(
            Plugins plugins,
            SystemFunctions system,
            Function<User, ApplicationUser> users,
            Supplier<I18nHelper> texts) {
        this.plugins = plugins;
        this.system = system;
        this.users = users;
        this.texts = texts;
    }

    /** Whether the function stands for a list; an unknown function is refused. */
    boolean isList(JqlOperand.Function call) throws JqlRefused {
        Optional<Boolean> own = system.isList(call.name());
        return own.isPresent() ? own.get() : ofApp(call).isList();
    }

    List<JqlLiteral> values(JqlNode.Clause clause, JqlOperand.Function call, JqlAsking asking) throws JqlRefused {
        if (system.isList(call.name()).isPresent()) {
            return system.values(call, asking);
        }
        JqlFunction function = ofApp(call);
        FunctionOperand operand = new FunctionOperand(call.name(), call.arguments());
        TerminalClause terminal =
                new ClauseOfFunction(clause.field(), clause.operator().shown(), operand);
        ApplicationUser user = asking.actor() == null ? null : users.apply(asking.actor());
        refuse(function.validate(user, operand, terminal));
        List<JqlLiteral> literals = new ArrayList<>();
        List<QueryLiteral> values = function.getValues(new Asking(user), operand, terminal);
        for (QueryLiteral value : values == null ? List.<QueryLiteral>of() : values) {
            literals.add(new JqlLiteral(value.getStringValue(), value.getLongValue(), call.name()));
        }
        return literals;
    }

    private JqlFunction ofApp(JqlOperand.Function call) throws JqlRefused {
        for (Module.JqlFunction module : plugins.modules(Module.JqlFunction.class)) {
            if (module.functionName().equalsIgnoreCase(call.name())) {
                JqlFunction function = (JqlFunction) module.head().instance().get();
                if (function instanceof AbstractJqlFunction base) {
                    base.initFromDescriptor(module.functionName(), module.list(), texts);
                }
                return function;
            }
        }
        throw new JqlRefused(new JqlProblem("sandbox.jql.no-function", call.shown()));
    }

    private static void refuse(MessageSet messages) throws JqlRefused {
        if (messages != null && messages.hasAnyErrors()) {
            throw new JqlRefused(
                    messages.getErrorMessages().stream().map(JqlProblem::ofText).toList());
        }
    }

    private record Asking(ApplicationUser getApplicationUser) implements QueryCreationContext {
        @Override
        public boolean isSecurityOverriden() {
            return false;
        }
    }

    /** The clause a function stands in, as the function sees it. */
    private record ClauseOfFunction(String getName, String operator, FunctionOperand getOperand)
            implements TerminalClause {}
}
