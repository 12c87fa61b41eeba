package org.salescollab.platform.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import org.salescollab.access.CurrentActor;
import org.salescollab.platform.Incident;
import org.salescollab.platform.Texts;
import org.salescollab.shared.AccessDenied;
import org.salescollab.shared.Actor;
import org.salescollab.shared.NotFound;

/**
 * A panel on the issue: hands its template what it shows, complete at first paint.
 *
 * <p>A reader without the right, and a failure, leave the rest of the issue as it is: the template finds one sentence
 * under {@code refused} or {@code failed} and nothing else.
 */
public abstract class IssuePanel implements ContextProvider {

    private final CurrentActor currentActor;
    private final Texts texts;

    protected IssuePanel(CurrentActor currentActor, Texts texts) {
        this.currentActor = currentActor;
        this.texts = texts;
    }

    /** Asks the use case; may throw the refusals of the domain. */
    protected abstract Map<String, Object> content(Actor actor, Issue issue);

    @Override
    public final void init(Map<String, String> params) {
        // The provider has no parameters.
    }

    @Override
    public final Map<String, Object> getContextMap(Map<String, Object> context) {
        if (context.get("issue") instanceof Issue issue) {
            Actor actor = currentActor.get();
            return shown(actor, issue);
        }
        return new HashMap<>();
    }

    private Map<String, Object> shown(Actor actor, Issue issue) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("text", texts.of(actor.locale()));
        try {
            shown.putAll(content(actor, issue));
        } catch (AccessDenied | NotFound e) {
            shown.put("refused", texts.text(actor.locale(), "sales.panel.refused"));
        } catch (RuntimeException e) {
            String id = Incident.log("Panel of issue " + issue.getId(), e);
            shown.put("failed", texts.text(actor.locale(), "sales.panel.failed", id));
        }
        return shown;
    }
}
