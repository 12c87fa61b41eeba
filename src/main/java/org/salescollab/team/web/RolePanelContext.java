package org.salescollab.team.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import org.salescollab.access.CurrentActor;
import org.salescollab.platform.Texts;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;
import org.salescollab.team.RolePanel;

/** Hands the role panel's template what it shows; complete at first paint. */
public final class RolePanelContext implements ContextProvider {

    private final RolePanel panel;
    private final RolePanelViews views;
    private final CurrentActor currentActor;
    private final Texts texts;

    public RolePanelContext(RolePanel panel, RolePanelViews views, CurrentActor currentActor, Texts texts) {
        this.panel = panel;
        this.views = views;
        this.currentActor = currentActor;
        this.texts = texts;
    }

    @Override
    public void init(Map<String, String> params) {
        // The provider has no parameters.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> shown = new HashMap<>();
        if (context.get("issue") instanceof Issue issue) {
            Actor actor = currentActor.get();
            shown.put("view", views.of(actor, panel.board(actor, new IssueId(issue.getId()))));
            shown.put("text", texts.of(actor.locale()));
        }
        return shown;
    }
}
