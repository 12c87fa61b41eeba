package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/** Tells listeners that a project is gone with its issues; no event is raised for each of these. */
public class ProjectDeletedEvent {
    private final ApplicationUser user;
    private final Project project;

    public ProjectDeletedEvent(ApplicationUser user, Project project) {
        this.user = user;
        this.project = project;
    }

    public Long getId() {
        return project.getId();
    }

    public String getKey() {
        return project.getKey();
    }

    public Project getProject() {
        return project;
    }

    public ApplicationUser getUser() {
        return user;
    }
}
