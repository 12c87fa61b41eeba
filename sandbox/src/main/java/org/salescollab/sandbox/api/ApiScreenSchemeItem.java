package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import org.salescollab.sandbox.jira.ScreenSchemes;

/** One operation's screen in a screen scheme; without an operation it is the default. */
final class ApiScreenSchemeItem implements FieldScreenSchemeItem {
    private FieldScreen screen;
    private String operation = ScreenSchemes.DEFAULT;

    String operation() {
        return operation;
    }

    void setOperation(String name) {
        operation = name;
    }

    @Override
    public FieldScreen getFieldScreen() {
        return screen;
    }

    @Override
    public void setFieldScreen(FieldScreen value) {
        screen = value;
    }

    @Override
    public void setFieldScreenScheme(FieldScreenScheme scheme) {
        // The scheme keeps its items itself.
    }

    @Override
    public void setIssueOperation(ScreenableIssueOperation value) {
        operation = value == null ? ScreenSchemes.DEFAULT : value.getNameKey();
    }

    @Override
    public int compareTo(Object other) {
        return operation.compareTo(((ApiScreenSchemeItem) other).operation);
    }
}
