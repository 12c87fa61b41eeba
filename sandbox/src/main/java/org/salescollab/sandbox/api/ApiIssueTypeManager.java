package org.salescollab.sandbox.api;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.salescollab.sandbox.jira.FieldSchemes;
import org.salescollab.sandbox.jira.Seed;
import org.salescollab.sandbox.model.IssueTypeInfo;

/** Creates and removes issue types; names are unique on the whole site. */
final class ApiIssueTypeManager implements IssueTypeManager {
    private static final int LONGEST_NAME = 60;

    private final JiraViews views;

    ApiIssueTypeManager(JiraViews views) {
        this.views = views;
    }

    @Override
    public IssueType createIssueType(String name, String description, Long avatarId) {
        return create(name, description, false);
    }

    @Override
    public IssueType createIssueType(String name, String description, String iconUrl) {
        return create(name, description, false);
    }

    @Override
    public IssueType createSubTaskIssueType(String name, String description, Long avatarId) {
        return create(name, description, true);
    }

    @Override
    public IssueType createSubTaskIssueType(String name, String description, String iconUrl) {
        return create(name, description, true);
    }

    private IssueType create(String name, String description, boolean subTask) {
        Refusal.blank(name, "issue type");
        Refusal.when(name.length() > LONGEST_NAME, "An issue type's name has at most 60 characters: " + name);
        Refusal.when(
                views.model().constants().nameTaken("jira_issue_type", name),
                "An issue type with the name '" + name + "' already exists. Jira rule: names are unique on the site");
        return views.model().database().inTransaction(handle -> {
            IssueTypeInfo type = views.model().constants().createType(name, description, subTask);
            // Jira puts every new type into the default issue type scheme.
            FieldSchemes schemes = views.model().fieldSchemes();
            List<String> types = new ArrayList<>(
                    schemes.byId(Seed.DEFAULT_TYPE_SCHEME).orElseThrow().types());
            types.add(type.id());
            schemes.setTypes(Seed.DEFAULT_TYPE_SCHEME, types);
            return views.issueType(type);
        });
    }

    @Override
    public IssueType getIssueType(String id) {
        return views.issueType(id);
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return views.model().constants().issueTypes().stream()
                .map(views::issueType)
                .toList();
    }

    @Override
    public boolean hasAssociatedIssues(IssueType type) {
        return views.model().issueRows().count("type_id", type.getId()) > 0;
    }

    @Override
    public void removeIssueType(String id, String replacementId) {
        Refusal.when(views.issueType(id) == null, "There is no issue type " + id);
        Refusal.when(
                replacementId == null && views.model().issueRows().count("type_id", id) > 0,
                "Issue type " + id + " has issues. Jira rule: they need a replacement type");
        Refusal.when(replacementId != null, "The sandbox does not migrate issues to another type");
        views.model().database().write(handle -> {
            handle.execute("DELETE FROM jira_field_scheme_type WHERE type_id = ?", id);
            handle.execute("DELETE FROM jira_type_screen_item WHERE type_id = ?", id);
            handle.execute("DELETE FROM jira_workflow_mapping WHERE type_id = ?", id);
            views.model().constants().removeType(id);
        });
    }
}
