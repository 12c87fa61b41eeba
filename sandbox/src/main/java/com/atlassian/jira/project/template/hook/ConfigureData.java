package com.atlassian.jira.project.template.hook;

import com.atlassian.jira.project.Project;

/** What a blueprint's hook gets when the project has been created. */
public class ConfigureData {
    private final Project project;

    /** For the sandbox's project creation. */
    public ConfigureData(Project project) {
        this.project = project;
    }

    public Project project() {
        return project;
    }
}
