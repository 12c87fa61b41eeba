package org.salescollab.setup.jira;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.salescollab.salesproject.SalesStatus;

/** Statuses and issue types: what belongs to the whole site. */
public final class Constants {

    private static final String STATUS_ICON = "/images/icons/statuses/generic.png";

    /** The first of the pictures for issue types that Jira brings along. */
    private static final Long TYPE_PICTURE = 10300L;

    private final StatusManager statuses;
    private final StatusCategoryManager categories;
    private final IssueTypeManager types;
    private final IssueTypeSchemeManager typeSchemes;
    private final WorkflowManager workflows;

    public Constants(
            StatusManager statuses,
            StatusCategoryManager categories,
            IssueTypeManager types,
            IssueTypeSchemeManager typeSchemes,
            WorkflowManager workflows) {
        this.statuses = statuses;
        this.categories = categories;
        this.types = types;
        this.typeSchemes = typeSchemes;
        this.workflows = workflows;
    }

    Optional<String> status(String name) {
        return named(statuses.getStatuses(), name);
    }

    boolean hasStatus(String id) {
        return statuses.getStatus(id) != null;
    }

    String createStatus(String name, String description, SalesStatus.Progress progress) {
        String category = switch (progress) {
            case TO_DO -> StatusCategory.TO_DO;
            case UNDER_WAY -> StatusCategory.IN_PROGRESS;
            case DONE -> StatusCategory.COMPLETE;
        };
        return statuses.createStatus(name, description, STATUS_ICON, categories.getStatusCategoryByKey(category))
                .getId();
    }

    boolean isStatusUsed(String id) {
        return workflows.getWorkflows().stream()
                .anyMatch(workflow -> workflow.getLinkedStatusIds().contains(id));
    }

    void removeStatus(String id) {
        statuses.removeStatus(id);
    }

    Optional<String> type(String name) {
        return named(types.getIssueTypes(), name);
    }

    boolean hasType(String id) {
        return types.getIssueType(id) != null;
    }

    /** Jira adds each new type to the default scheme, where every project without a scheme of its own would show it. */
    String createType(String name, String description, boolean subTask) {
        IssueType made = subTask
                ? types.createSubTaskIssueType(name, description, TYPE_PICTURE)
                : types.createIssueType(name, description, TYPE_PICTURE);
        typeSchemes.removeOptionFromAllSchemes(made.getId());
        return made.getId();
    }

    List<IssueType> types(Collection<String> ids) {
        return ids.stream().map(types::getIssueType).toList();
    }

    boolean isTypeUsed(String id) {
        boolean inScheme = typeSchemes.getAllRelatedSchemes(id).stream()
                .anyMatch(scheme -> !typeSchemes.isDefaultIssueTypeScheme(scheme));
        return inScheme || types.hasAssociatedIssues(types.getIssueType(id));
    }

    boolean haveIssues(Set<String> ids) {
        return ids.stream().map(types::getIssueType).anyMatch(type -> type != null && types.hasAssociatedIssues(type));
    }

    void removeType(String id) {
        types.removeIssueType(id, null);
    }

    private static Optional<String> named(Collection<? extends IssueConstant> constants, String name) {
        return constants.stream()
                .filter(constant -> constant.getName().equalsIgnoreCase(name))
                .map(IssueConstant::getId)
                .findFirst();
    }
}
