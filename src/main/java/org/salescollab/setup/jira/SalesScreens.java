package org.salescollab.setup.jira;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Screens and screen schemes. */
public final class SalesScreens {

    private final FieldScreenFactory factory;
    private final FieldScreenManager screens;
    private final FieldScreenSchemeManager schemes;
    private final IssueTypeScreenSchemeManager typeSchemes;
    private final WorkflowContents workflows;

    public SalesScreens(
            FieldScreenFactory factory,
            FieldScreenManager screens,
            FieldScreenSchemeManager schemes,
            IssueTypeScreenSchemeManager typeSchemes,
            WorkflowContents workflows) {
        this.factory = factory;
        this.screens = screens;
        this.schemes = schemes;
        this.typeSchemes = typeSchemes;
        this.workflows = workflows;
    }

    Optional<String> screen(String name) {
        return screens.getFieldScreens().stream()
                .filter(screen -> name.equalsIgnoreCase(screen.getName()))
                .map(screen -> String.valueOf(screen.getId()))
                .findFirst();
    }

    boolean hasScreen(String id) {
        return screens.getFieldScreen(Long.valueOf(id)) != null;
    }

    String createScreen(String name, List<String> fieldIds) {
        FieldScreen screen = factory.createScreen();
        screen.setName(name);
        screen.store();
        FieldScreenTab tab = screen.addTab(name);
        fieldIds.forEach(tab::addFieldScreenLayoutItem);
        return String.valueOf(screen.getId());
    }

    boolean isScreenUsed(String id) {
        boolean inScheme = !schemes.getFieldScreenSchemes(screens.getFieldScreen(Long.valueOf(id)))
                .isEmpty();
        return inScheme || workflows.show(id);
    }

    void removeScreen(String id) {
        screens.removeFieldScreen(Long.valueOf(id));
    }

    Optional<String> scheme(String name) {
        return schemes.getFieldScreenSchemes().stream()
                .filter(scheme -> name.equalsIgnoreCase(scheme.getName()))
                .map(scheme -> String.valueOf(scheme.getId()))
                .findFirst();
    }

    boolean hasScheme(String id) {
        return find(id) != null;
    }

    String createScheme(String name, String screenForCreate, String screenForTheRest) {
        FieldScreenScheme scheme = factory.createFieldScreenScheme();
        scheme.setName(name);
        scheme.store();
        add(scheme, null, screenForTheRest);
        if (!screenForCreate.equals(screenForTheRest)) {
            add(scheme, IssueOperations.CREATE_ISSUE_OPERATION, screenForCreate);
        }
        return String.valueOf(scheme.getId());
    }

    boolean isSchemeUsed(String id) {
        return !typeSchemes.getIssueTypeScreenSchemes(required(id)).isEmpty();
    }

    void removeScheme(String id) {
        required(id).remove();
    }

    FieldScreenScheme required(String id) {
        FieldScreenScheme scheme = find(id);
        if (scheme == null) {
            throw new IllegalStateException("screen scheme " + id + " is gone");
        }
        return scheme;
    }

    private @Nullable FieldScreenScheme find(String id) {
        return schemes.getFieldScreenScheme(Long.valueOf(id));
    }

    /** Without an operation the screen serves all that have none of their own. */
    private void add(FieldScreenScheme scheme, @Nullable ScreenableIssueOperation operation, String screenId) {
        FieldScreenSchemeItem item = factory.createFieldScreenSchemeItem();
        item.setIssueOperation(operation);
        item.setFieldScreen(screens.getFieldScreen(Long.valueOf(screenId)));
        scheme.addFieldScreenSchemeItem(item);
    }
}
