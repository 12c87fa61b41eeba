package org.salescollab.setup.jira;

import com.atlassian.jira.project.template.hook.AddProjectHook;
import com.atlassian.jira.project.template.hook.ConfigureData;
import com.atlassian.jira.project.template.hook.ConfigureResponse;
import com.atlassian.jira.project.template.hook.ValidateData;
import com.atlassian.jira.project.template.hook.ValidateResponse;
import org.salescollab.access.CurrentActor;
import org.salescollab.setup.Language;
import org.salescollab.setup.ProjectSetup;
import org.salescollab.setup.SetupRequest;
import org.salescollab.shared.Actor;

/** Sets up a project that Jira has just created from the template "Sales project": the wizard's run, nothing else. */
public final class SalesProjectHook implements AddProjectHook {

    private final ProjectSetup setup;
    private final CurrentActor currentActor;

    public SalesProjectHook(ProjectSetup setup, CurrentActor currentActor) {
        this.setup = setup;
        this.currentActor = currentActor;
    }

    @Override
    public ValidateResponse validate(ValidateData data) {
        return ValidateResponse.create();
    }

    @Override
    public ConfigureResponse configure(ConfigureData data) {
        Actor actor = currentActor.get();
        String key = data.project().getKey();
        setup.run(
                actor, new SetupRequest(key, null, Language.near(actor.locale()).code()));
        return ConfigureResponse.create().setRedirect("/projects/" + key);
    }
}
