package org.salescollab.team.web;

import com.atlassian.jira.issue.Issue;
import java.util.Map;
import org.salescollab.access.CurrentActor;
import org.salescollab.platform.Texts;
import org.salescollab.platform.web.IssuePanel;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;
import org.salescollab.team.RolePanel;

/** Hands the role panel's template what it shows. */
public final class RolePanelContext extends IssuePanel {

    private final RolePanel panel;
    private final RolePanelViews views;

    public RolePanelContext(RolePanel panel, RolePanelViews views, CurrentActor currentActor, Texts texts) {
        super(currentActor, texts);
        this.panel = panel;
        this.views = views;
    }

    @Override
    protected Map<String, Object> content(Actor actor, Issue issue) {
        return Map.of("view", views.of(actor, panel.board(actor, new IssueId(issue.getId()))));
    }
}
