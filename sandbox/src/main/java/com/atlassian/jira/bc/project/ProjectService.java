package com.atlassian.jira.bc.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

/** Creates projects after checking rights and data. */
public interface ProjectService {
    CreateProjectValidationResult validateCreateProject(ApplicationUser user, ProjectCreationData data);

    Project createProject(CreateProjectValidationResult result);

    /** What the check found; only a valid result may be handed to {@link #createProject}. */
    class CreateProjectValidationResult {
        private final ErrorCollection errors;
        private final ApplicationUser user;
        private final ProjectCreationData data;

        public CreateProjectValidationResult(ErrorCollection errors, ApplicationUser user, ProjectCreationData data) {
            this.errors = errors;
            this.user = user;
            this.data = data;
        }

        public boolean isValid() {
            return !errors.hasAnyErrors();
        }

        public ErrorCollection getErrorCollection() {
            return errors;
        }

        public ApplicationUser getUser() {
            return user;
        }

        public ProjectCreationData getProjectCreationData() {
            return data;
        }
    }
}
