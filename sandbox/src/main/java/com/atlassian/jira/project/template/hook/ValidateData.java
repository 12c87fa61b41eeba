package com.atlassian.jira.project.template.hook;

import com.atlassian.jira.user.ApplicationUser;

/** What a blueprint's hook is asked about before the project is created. */
public class ValidateData {
    private final String projectName;
    private final String projectKey;
    private final ApplicationUser lead;

    public ValidateData(String projectName, String projectKey, ApplicationUser lead) {
        this.projectName = projectName;
        this.projectKey = projectKey;
        this.lead = lead;
    }

    public String projectName() {
        return projectName;
    }

    public String projectKey() {
        return projectKey;
    }

    public ApplicationUser lead() {
        return lead;
    }
}
