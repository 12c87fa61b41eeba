package org.salescollab.setup.jira;

import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Issue type screen schemes: issue types to screen schemes. */
public final class ScreenAssignments implements ProjectSchemes {

    private final IssueTypeScreenSchemeManager schemes;
    private final FieldScreenFactory factory;
    private final SalesScreens screens;

    public ScreenAssignments(IssueTypeScreenSchemeManager schemes, FieldScreenFactory factory, SalesScreens screens) {
        this.schemes = schemes;
        this.factory = factory;
        this.screens = screens;
    }

    @Override
    public Optional<String> scheme(String name) {
        return schemes.getIssueTypeScreenSchemes().stream()
                .filter(scheme -> name.equalsIgnoreCase(scheme.getName()))
                .map(scheme -> String.valueOf(scheme.getId()))
                .findFirst();
    }

    @Override
    public boolean has(String id) {
        return schemes.getIssueTypeScreenScheme(Long.valueOf(id)) != null;
    }

    @Override
    public String schemeOf(Project project) {
        IssueTypeScreenScheme scheme = schemes.getIssueTypeScreenScheme(project);
        return scheme.isDefault() ? "" : String.valueOf(scheme.getId());
    }

    @Override
    public String copy(Project project, String name, Map<String, String> targets, boolean onlyOurs) {
        IssueTypeScreenScheme made = factory.createIssueTypeScreenScheme();
        made.setName(name);
        made.store();
        for (IssueTypeScreenSchemeEntity entity :
                schemes.getIssueTypeScreenScheme(project).getEntities()) {
            if (!targets.containsKey(String.valueOf(entity.getIssueTypeId()))) {
                add(made, entity.getIssueTypeId(), entity.getFieldScreenScheme());
            }
        }
        targets.forEach((type, scheme) -> add(made, type, screens.required(scheme)));
        return String.valueOf(made.getId());
    }

    @Override
    public void assign(Project project, String id) {
        schemes.removeSchemeAssociation(project, schemes.getIssueTypeScreenScheme(project));
        if (id.isEmpty()) {
            schemes.associateWithDefaultScheme(project);
        } else {
            schemes.addSchemeAssociation(project, schemes.getIssueTypeScreenScheme(Long.valueOf(id)));
        }
    }

    @Override
    public boolean isUsed(String id) {
        return !schemes.getIssueTypeScreenScheme(Long.valueOf(id)).getProjects().isEmpty();
    }

    @Override
    public void remove(String id) {
        schemes.getIssueTypeScreenScheme(Long.valueOf(id)).remove();
    }

    /** Without an issue type the screen scheme serves all that have none of their own. */
    private void add(IssueTypeScreenScheme scheme, @Nullable String typeId, FieldScreenScheme screenScheme) {
        IssueTypeScreenSchemeEntity entity = factory.createIssueTypeScreenSchemeEntity();
        entity.setIssueTypeId(typeId);
        entity.setFieldScreenScheme(screenScheme);
        scheme.addEntity(entity);
    }
}
