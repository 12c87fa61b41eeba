package org.salescollab.setup.jira;

import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.Optional;
import org.salescollab.salesproject.SalesStatus;

/** Statuses, which belong to the whole site. */
public final class SalesStatuses {

    private static final String ICON = "/images/icons/statuses/generic.png";

    private final StatusManager statuses;
    private final StatusCategoryManager categories;
    private final WorkflowManager workflows;

    public SalesStatuses(StatusManager statuses, StatusCategoryManager categories, WorkflowManager workflows) {
        this.statuses = statuses;
        this.categories = categories;
        this.workflows = workflows;
    }

    Optional<String> status(String name) {
        return NamedConstants.idOf(statuses.getStatuses(), name);
    }

    boolean hasStatus(String id) {
        return statuses.getStatus(id) != null;
    }

    String create(String name, String description, SalesStatus.Progress progress) {
        String category = switch (progress) {
            case TO_DO -> StatusCategory.TO_DO;
            case UNDER_WAY -> StatusCategory.IN_PROGRESS;
            case DONE -> StatusCategory.COMPLETE;
        };
        return statuses.createStatus(name, description, ICON, categories.getStatusCategoryByKey(category))
                .getId();
    }

    boolean isUsed(String id) {
        return workflows.getWorkflows().stream()
                .anyMatch(workflow -> workflow.getLinkedStatusIds().contains(id));
    }

    void remove(String id) {
        statuses.removeStatus(id);
    }
}
