package org.salescollab.sandbox.web;

import com.atlassian.jira.project.template.hook.AddProjectHook;
import java.util.List;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.plugin.Module;

/** Runs an app's project template the way Jira does: validate before, the descriptor file, then configure. */
public interface Blueprints {
    /** The hook's messages; empty lets the project be created. */
    List<String> validate(AddProjectHook hook, String projectKey);

    /** Sets the new project up; the address to go to, or "". */
    String configure(AddProjectHook hook, Module.ProjectBlueprint blueprint, ProjectInfo project);
}
