package org.salescollab.setup.jira;

import com.atlassian.jira.project.template.hook.AddProjectHook;
import com.atlassian.jira.project.template.hook.ConfigureData;
import com.atlassian.jira.project.template.hook.ConfigureResponse;
import com.atlassian.jira.project.template.hook.ValidateData;
import com.atlassian.jira.project.template.hook.ValidateResponse;
import org.salescollab.access.CurrentActor;
import org.salescollab.platform.Texts;
import org.salescollab.setup.Language;
import org.salescollab.setup.ProjectSetup;
import org.salescollab.setup.SetupRequest;
import org.salescollab.shared.AccessDenied;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.DomainException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets up a project that Jira has just created from the template "Sales project": the wizard's run, nothing else. */
public final class SalesProjectHook implements AddProjectHook {

    private static final Logger LOG = LoggerFactory.getLogger(SalesProjectHook.class);

    private final ProjectSetup setup;
    private final CurrentActor currentActor;
    private final Texts texts;

    public SalesProjectHook(ProjectSetup setup, CurrentActor currentActor, Texts texts) {
        this.setup = setup;
        this.currentActor = currentActor;
        this.texts = texts;
    }

    /** Refuses while there is no project yet that would be left without a set-up. */
    @Override
    public ValidateResponse validate(ValidateData data) {
        ValidateResponse response = ValidateResponse.create();
        Actor actor = currentActor.get();
        try {
            setup.requireReady(actor);
        } catch (AccessDenied denied) {
            response.addErrorMessage(texts.text(actor.locale(), denied.reason()));
        } catch (Conflict conflict) {
            conflict.problems()
                    .general()
                    .forEach(reason -> response.addErrorMessage(texts.text(actor.locale(), reason)));
        }
        return response;
    }

    /** Jira has no way to show a refusal here, so the wizard shows what is missing and lets it be run. */
    @Override
    public ConfigureResponse configure(ConfigureData data) {
        Actor actor = currentActor.get();
        String key = data.project().getKey();
        try {
            String language = Language.near(actor.locale()).code();
            setup.run(actor, new SetupRequest(key, null, language));
        } catch (DomainException refusal) {
            LOG.warn("Project {} is created but not set up", key, refusal);
            return ConfigureResponse.create().setRedirect("/plugins/servlet/sales-collab/setup?unfinished=" + key);
        }
        return ConfigureResponse.create().setRedirect("/projects/" + key);
    }
}
