package org.salescollab.sandbox.web;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.template.hook.AddProjectHook;
import com.atlassian.jira.project.template.hook.ConfigureData;
import com.atlassian.jira.project.template.hook.ConfigureResponse;
import com.atlassian.jira.project.template.hook.ValidateData;
import com.atlassian.jira.project.template.hook.ValidateResponse;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.model.User;

/** Runs the hook of an app's project template the way Jira does: validate before the project is made, configure after. */
final class Blueprints {
    private final JiraObjects jira;

    Blueprints(JiraObjects jira) {
        this.jira = jira;
    }

    /** The hook's messages; empty lets the project be created. */
    List<String> validate(AddProjectHook hook, String name, String key, User lead) {
        ValidateResponse response = hook.validate(new ValidateData(name, key, (ApplicationUser) jira.user(lead)));
        List<String> messages = new ArrayList<>(response.messages());
        messages.addAll(response.fieldErrors().values());
        return messages;
    }

    /** Sets the new project up; the path to go to, or "". */
    String configure(AddProjectHook hook, ProjectInfo project) {
        ConfigureResponse response = hook.configure(new ConfigureData((Project) jira.project(project)));
        return response.getRedirect() == null ? "" : Links.local(response.getRedirect(), "");
    }
}
