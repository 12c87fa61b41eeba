package org.salescollab.setup.jira;

import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Issue type schemes, which Jira keeps as contexts of the field "issue type". */
public final class IssueTypeSchemes implements ProjectSchemes {

    private final IssueTypeSchemeManager schemes;
    private final FieldConfigSchemeManager contexts;
    private final FieldManager fields;
    private final ProjectManager projects;

    public IssueTypeSchemes(
            IssueTypeSchemeManager schemes,
            FieldConfigSchemeManager contexts,
            FieldManager fields,
            ProjectManager projects) {
        this.schemes = schemes;
        this.contexts = contexts;
        this.fields = fields;
        this.projects = projects;
    }

    @Override
    public Optional<String> scheme(String name) {
        return schemes.getAllSchemes().stream()
                .filter(scheme -> name.equalsIgnoreCase(scheme.getName()))
                .map(scheme -> String.valueOf(scheme.getId()))
                .findFirst();
    }

    @Override
    public boolean has(String id) {
        return contexts.getFieldConfigScheme(Long.valueOf(id)) != null;
    }

    @Override
    public String schemeOf(Project project) {
        FieldConfigScheme scheme = schemes.getConfigScheme(project);
        return schemes.isDefaultIssueTypeScheme(scheme) ? "" : String.valueOf(scheme.getId());
    }

    @Override
    public String copy(Project project, String name, Map<String, String> targets, boolean onlyOurs) {
        Set<String> types = new LinkedHashSet<>();
        if (!onlyOurs) {
            schemes.getIssueTypesForProject(project).forEach(type -> types.add(type.getId()));
        }
        targets.keySet().stream().sorted().forEach(types::add);
        return String.valueOf(schemes.create(name, "", List.copyOf(types)).getId());
    }

    /** Taken out of its scheme first, so that the project never stands in two. */
    @Override
    public void assign(Project project, String id) {
        ConfigurableField issueType = fields.getConfigurableField(IssueFieldConstants.ISSUE_TYPE);
        contexts.removeSchemeAssociation(List.of(node(project.getId())), issueType);
        if (!id.isEmpty()) {
            FieldConfigScheme scheme = contexts.getFieldConfigScheme(Long.valueOf(id));
            List<JiraContextNode> nodes = new ArrayList<>();
            scheme.getAssociatedProjectIds().stream()
                    .filter(other -> !other.equals(project.getId()))
                    .forEach(other -> nodes.add(node(other)));
            nodes.add(node(project.getId()));
            contexts.updateFieldConfigScheme(scheme, nodes, issueType);
        }
    }

    @Override
    public boolean isUsed(String id) {
        return !contexts.getFieldConfigScheme(Long.valueOf(id))
                .getAssociatedProjectIds()
                .isEmpty();
    }

    @Override
    public void remove(String id) {
        schemes.deleteScheme(contexts.getFieldConfigScheme(Long.valueOf(id)));
    }

    private JiraContextNode node(Long projectId) {
        return new ProjectContext(projectId, projects);
    }
}
