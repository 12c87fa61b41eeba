package org.salescollab.sandbox.api;

import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.salescollab.sandbox.model.I18n;

/** Creates projects by Jira's rules: administrators only; key of 2 to 10 capital letters and digits; unique name. */
final class ApiProjectService implements ProjectService {
    private static final int LONGEST_NAME = 80;

    private final JiraViews views;

    ApiProjectService(JiraViews views) {
        this.views = views;
    }

    @Override
    public CreateProjectValidationResult validateCreateProject(ApplicationUser user, ProjectCreationData data) {
        ApiErrors errors = new ApiErrors();
        if (!views.model()
                .permissions()
                .isAdmin(ApiUser.record(user, views.model().users()))) {
            errors.addErrorMessage(text("sandbox.error.project.right"));
        } else {
            checkName(data.getName(), errors);
            checkKey(data.getKey(), errors);
            if (data.getLead() == null) {
                errors.addError("projectLead", text("sandbox.error.project.lead"));
            }
        }
        return new CreateProjectValidationResult(errors, user, data);
    }

    private void checkName(String name, ApiErrors errors) {
        if (name == null || name.strip().length() < 2) {
            errors.addError("projectName", text("sandbox.error.project.name"));
        } else if (name.length() > LONGEST_NAME) {
            errors.addError("projectName", text("sandbox.error.project.name.toolong", Integer.toString(LONGEST_NAME)));
        } else if (views.model().projects().all().stream()
                .anyMatch(project -> project.name().equalsIgnoreCase(name))) {
            errors.addError("projectName", text("sandbox.error.project.name.taken"));
        }
    }

    private void checkKey(String key, ApiErrors errors) {
        if (key == null || !key.matches("[A-Z][A-Z0-9]{1,9}")) {
            errors.addError("projectKey", text("sandbox.error.project.key"));
        } else {
            views.model()
                    .projects()
                    .byKey(key)
                    .ifPresent(other ->
                            errors.addError("projectKey", text("sandbox.error.project.key.taken", other.name())));
        }
    }

    private String text(String key, Object... args) {
        I18n i18n = views.model().surroundings().i18n();
        return i18n.text(i18n.currentLocale(), key, args);
    }

    @Override
    public Project createProject(CreateProjectValidationResult result) {
        if (!result.isValid()) {
            throw new IllegalStateException("createProject() needs a valid result of validateCreateProject()");
        }
        ProjectCreationData data = result.getProjectCreationData();
        String type = data.getProjectTypeKey() == null
                ? "business"
                : data.getProjectTypeKey().getKey();
        return views.project(views.model()
                .projects()
                .create(
                        data.getKey(),
                        data.getName().strip(),
                        data.getDescription(),
                        data.getLead().getKey(),
                        type));
    }
}
