package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import java.util.List;
import org.salescollab.sandbox.jira.FieldScheme;
import org.salescollab.sandbox.jira.FieldSchemes;
import org.salescollab.sandbox.jira.Seed;
import org.salescollab.sandbox.model.IssueTypeInfo;

/** Contexts of custom fields and the projects of issue type schemes. */
final class ApiFieldConfigSchemeManager implements FieldConfigSchemeManager {
    private final JiraViews views;

    ApiFieldConfigSchemeManager(JiraViews views) {
        this.views = views;
    }

    @Override
    public FieldConfigScheme getFieldConfigScheme(Long id) {
        return views.model()
                .fieldSchemes()
                .byId(id)
                .map(scheme -> new ApiFieldConfigScheme(scheme, views))
                .orElse(null);
    }

    @Override
    public FieldConfigScheme updateFieldConfigScheme(FieldConfigScheme scheme) {
        return getFieldConfigScheme(scheme.getId());
    }

    /** The contexts become the scheme's only ones, as in Jira. */
    @Override
    public FieldConfigScheme updateFieldConfigScheme(
            FieldConfigScheme scheme, List<JiraContextNode> contexts, ConfigurableField field) {
        FieldScheme stored = views.model().fieldSchemes().byId(scheme.getId()).orElseThrow();
        List<Long> projects = projectsOf(contexts);
        if (stored.fieldId().equals(FieldSchemes.ISSUE_TYPE)) {
            projects.forEach(project -> checkTypes(stored, project));
        }
        views.model().fieldSchemes().setProjects(stored, projects);
        return getFieldConfigScheme(scheme.getId());
    }

    private void checkTypes(FieldScheme scheme, long project) {
        for (IssueTypeInfo type : views.model().constants().issueTypes()) {
            Refusal.when(
                    !scheme.types().contains(type.id())
                            && views.model().issueRows().count(project, type.id()) > 0,
                    "Project " + project + " has issues of type '" + type.name() + "' that issue type scheme '"
                            + scheme.name() + "' lacks. Jira rule: they must be migrated first");
        }
    }

    @Override
    public void removeSchemeAssociation(List<JiraContextNode> contexts, ConfigurableField field) {
        String fieldId = ApiField.idOf(field);
        if (fieldId.equals(FieldSchemes.ISSUE_TYPE)) {
            FieldScheme fallback =
                    views.model().fieldSchemes().byId(Seed.DEFAULT_TYPE_SCHEME).orElseThrow();
            projectsOf(contexts).forEach(project -> checkTypes(fallback, project));
        }
        views.model().fieldSchemes().removeProjects(fieldId, projectsOf(contexts));
    }

    static List<Long> projectsOf(List<? extends JiraContextNode> contexts) {
        if (contexts == null) {
            return List.of();
        }
        return contexts.stream()
                .map(context -> context.getProjectId() == null ? (Long) FieldSchemes.GLOBAL : context.getProjectId())
                .toList();
    }
}
