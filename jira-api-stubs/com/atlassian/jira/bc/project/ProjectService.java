package com.atlassian.jira.bc.project;

public interface ProjectService {
    com.atlassian.jira.project.Project createProject(com.atlassian.jira.bc.project.ProjectService.CreateProjectValidationResult a);
    com.atlassian.jira.bc.project.ProjectService.CreateProjectValidationResult validateCreateProject(com.atlassian.jira.user.ApplicationUser a, com.atlassian.jira.bc.project.ProjectCreationData b);

    public static class CreateProjectValidationResult extends com.atlassian.jira.bc.ServiceResultImpl {
        public CreateProjectValidationResult(com.atlassian.jira.util.ErrorCollection a) {
            super(a);
        }
    }
}
