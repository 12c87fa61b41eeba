package org.salescollab.sandbox.api;

import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Collection;

/** Creates and removes statuses; names are unique on the whole site. */
final class ApiStatusManager implements StatusManager, StatusCategoryManager {
    private final JiraViews views;

    ApiStatusManager(JiraViews views) {
        this.views = views;
    }

    @Override
    public Status createStatus(String name, String description, String iconUrl) {
        return createStatus(name, description, iconUrl, ApiStatusCategory.of(StatusCategory.TO_DO));
    }

    @Override
    public Status createStatus(String name, String description, String iconUrl, StatusCategory category) {
        Refusal.blank(name, "status");
        Refusal.when(iconUrl == null || iconUrl.isBlank(), "A status needs an icon URL");
        Refusal.when(category == null, "A status needs a category");
        Refusal.when(name.length() > 60, "A status's name has at most 60 characters: " + name);
        Refusal.when(
                views.model().constants().nameTaken("jira_status", name),
                "A status with the name '" + name + "' already exists. Jira rule: names are unique on the site");
        return views.status(views.model().constants().createStatus(name, description, category.getKey()));
    }

    @Override
    public Status getStatus(String id) {
        return views.status(id);
    }

    @Override
    public Collection<Status> getStatuses() {
        return views.model().constants().statuses().stream().map(views::status).toList();
    }

    @Override
    public void removeStatus(String id) {
        Refusal.when(views.status(id) == null, "There is no status " + id);
        String marker = "<meta name=\"jira.status.id\">" + id + "</meta>";
        for (String name : views.model().workflows().names()) {
            boolean used =
                    views.model().workflows().byName(name).orElseThrow().xml().contains(marker);
            Refusal.when(used, "Status " + id + " is used by workflow '" + name + "'. Jira rule: it cannot be removed");
        }
        views.model().constants().removeStatus(id);
    }

    @Override
    public StatusCategory getStatusCategoryByKey(String key) {
        return ApiStatusCategory.of(key);
    }
}
