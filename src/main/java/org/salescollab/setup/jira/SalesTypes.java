package org.salescollab.setup.jira;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Issue types, which belong to the whole site. */
public final class SalesTypes {

    /** The first of the pictures for issue types that Jira brings along. */
    private static final Long PICTURE = 10300L;

    private final IssueTypeManager types;
    private final IssueTypeSchemeManager schemes;
    private final SubTaskManager subTasks;

    public SalesTypes(IssueTypeManager types, IssueTypeSchemeManager schemes, SubTaskManager subTasks) {
        this.types = types;
        this.schemes = schemes;
        this.subTasks = subTasks;
    }

    boolean areSubTasksOn() {
        return subTasks.isSubTasksEnabled();
    }

    Optional<String> type(String name) {
        return NamedConstants.idOf(types.getIssueTypes(), name);
    }

    boolean hasType(String id) {
        return types.getIssueType(id) != null;
    }

    /** Jira adds each new type to the default scheme, where every project without a scheme of its own would show it. */
    String create(String name, String description, boolean subTask) {
        IssueType made = subTask
                ? types.createSubTaskIssueType(name, description, PICTURE)
                : types.createIssueType(name, description, PICTURE);
        schemes.removeOptionFromAllSchemes(made.getId());
        return made.getId();
    }

    List<IssueType> types(Collection<String> ids) {
        return ids.stream().map(types::getIssueType).toList();
    }

    boolean isUsed(String id) {
        boolean inScheme =
                schemes.getAllRelatedSchemes(id).stream().anyMatch(scheme -> !schemes.isDefaultIssueTypeScheme(scheme));
        return inScheme || types.hasAssociatedIssues(types.getIssueType(id));
    }

    boolean haveIssues(Set<String> ids) {
        return ids.stream().map(types::getIssueType).anyMatch(type -> type != null && types.hasAssociatedIssues(type));
    }

    void remove(String id) {
        types.removeIssueType(id, null);
    }
}
