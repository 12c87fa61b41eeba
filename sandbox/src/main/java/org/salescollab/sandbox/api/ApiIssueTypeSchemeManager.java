package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import org.salescollab.sandbox.jira.FieldScheme;
import org.salescollab.sandbox.jira.FieldSchemes;
import org.salescollab.sandbox.jira.Seed;

/** Issue type schemes: which types a project offers, and which of them is the default. */
final class ApiIssueTypeSchemeManager implements IssueTypeSchemeManager {
    private static final String DEFAULT_TYPE = "DefaultValue";

    private final JiraViews views;

    ApiIssueTypeSchemeManager(JiraViews views) {
        this.views = views;
    }

    private FieldSchemes schemes() {
        return views.model().fieldSchemes();
    }

    private FieldConfigScheme view(FieldScheme scheme) {
        return new ApiFieldConfigScheme(scheme, views);
    }

    @Override
    public FieldConfigScheme create(String name, String description, List<String> typeIds) {
        Refusal.blank(name, "issue type scheme");
        checkTypes(typeIds);
        return view(schemes().create(FieldSchemes.ISSUE_TYPE, name, description, typeIds));
    }

    private void checkTypes(Collection<String> typeIds) {
        Refusal.when(typeIds == null || typeIds.isEmpty(), "An issue type scheme needs at least one issue type");
        List<IssueType> types = typeIds.stream().map(views::issueType).toList();
        Refusal.when(types.contains(null), "An issue type scheme names an unknown issue type: " + typeIds);
        Refusal.when(
                types.stream().allMatch(IssueType::isSubTask),
                "Jira rule: an issue type scheme needs a type that is no sub-task");
    }

    @Override
    public FieldConfigScheme update(FieldConfigScheme scheme, Collection<String> typeIds) {
        checkTypes(typeIds);
        FieldScheme stored = schemes().byId(scheme.getId()).orElseThrow();
        for (String dropped : stored.types()) {
            if (!typeIds.contains(dropped)) {
                checkUnused(stored, dropped);
            }
        }
        schemes().setTypes(stored.id(), typeIds);
        return view(schemes().byId(stored.id()).orElseThrow());
    }

    private void checkUnused(FieldScheme scheme, String typeId) {
        for (Project project : new ApiFieldConfigScheme(scheme, views).getAssociatedProjectObjects()) {
            Refusal.when(
                    views.model().issueRows().count(project.getId(), typeId) > 0,
                    "Project " + project.getKey() + " has issues of type " + typeId
                            + ". Jira rule: they must be migrated before the type leaves the scheme");
        }
    }

    @Override
    public void deleteScheme(FieldConfigScheme scheme) {
        Refusal.when(isDefaultIssueTypeScheme(scheme), "Jira rule: the default issue type scheme cannot be deleted");
        schemes().byId(scheme.getId()).ifPresent(schemes()::delete);
    }

    @Override
    public FieldConfigScheme getConfigScheme(Project project) {
        return view(schemes().relevant(FieldSchemes.ISSUE_TYPE, project.getId()).orElseThrow());
    }

    @Override
    public FieldConfigScheme getDefaultIssueTypeScheme() {
        return view(schemes().byId(Seed.DEFAULT_TYPE_SCHEME).orElseThrow());
    }

    @Override
    public boolean isDefaultIssueTypeScheme(FieldConfigScheme scheme) {
        return scheme.getId() == Seed.DEFAULT_TYPE_SCHEME;
    }

    @Override
    public Collection<IssueType> getIssueTypesForProject(Project project) {
        return project.getIssueTypes();
    }

    @Override
    public IssueType getDefaultValue(Issue issue) {
        return getDefaultValue(getConfigScheme(issue.getProjectObject()).getOneAndOnlyConfig());
    }

    @Override
    public IssueType getDefaultValue(FieldConfig config) {
        return views.model()
                .genericConfigs()
                .get(DEFAULT_TYPE, config.getId().toString())
                .map(views::issueType)
                .orElse(null);
    }

    @Override
    public void setDefaultValue(FieldConfig config, String typeId) {
        views.model().genericConfigs().put(DEFAULT_TYPE, config.getId().toString(), typeId);
    }

    @Override
    public List<FieldConfigScheme> getAllSchemes() {
        return schemes().ofField(FieldSchemes.ISSUE_TYPE).stream()
                .map(this::view)
                .toList();
    }

    @Override
    public Collection<FieldConfigScheme> getAllRelatedSchemes(String typeId) {
        return schemes().ofField(FieldSchemes.ISSUE_TYPE).stream()
                .filter(scheme -> scheme.types().contains(typeId))
                .map(this::view)
                .toList();
    }

    @Override
    public void removeOptionFromAllSchemes(String typeId) {
        for (FieldScheme scheme : schemes().ofField(FieldSchemes.ISSUE_TYPE)) {
            if (scheme.types().contains(typeId)) {
                schemes()
                        .setTypes(
                                scheme.id(),
                                scheme.types().stream()
                                        .filter(type -> !type.equals(typeId))
                                        .toList());
            }
        }
    }
}
