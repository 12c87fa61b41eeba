package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.operand.FunctionOperand;
import java.util.function.Supplier;

/** What JQL functions of apps extend: name and list mark come from the descriptor, texts in the current user's language. */
public abstract class AbstractJqlFunction implements JqlFunction {
    private String name;
    private boolean list;
    private Supplier<I18nHelper> i18n;

    /** The sandbox's stand-in for Jira's init with a module descriptor. */
    public final void initFromDescriptor(String functionName, boolean isList, Supplier<I18nHelper> texts) {
        this.name = functionName;
        this.list = isList;
        this.i18n = texts;
    }

    @Override
    public String getFunctionName() {
        return name;
    }

    @Override
    public boolean isList() {
        return list;
    }

    public I18nHelper getI18n() {
        return i18n.get();
    }

    public MessageSet validateNumberOfArgs(FunctionOperand operand, int expected) {
        MessageSet messages = new MessageSetImpl();
        int given = operand.getArgs().size();
        if (given != expected) {
            messages.addErrorMessage(getI18n()
                    .getText(
                            "jira.jql.function.arg.incorrect.exact",
                            operand.getName(),
                            String.valueOf(expected),
                            String.valueOf(given)));
        }
        return messages;
    }
}
