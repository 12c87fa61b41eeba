package org.salescollab.raci.web;

import com.atlassian.jira.issue.Issue;
import java.util.Map;
import org.salescollab.access.CurrentActor;
import org.salescollab.platform.Texts;
import org.salescollab.platform.web.IssuePanel;
import org.salescollab.raci.MatrixBook;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;

/** Hands the responsibility panel's template what it shows. */
public final class RaciPanelContext extends IssuePanel {

    private final MatrixBook book;
    private final RaciViews views;

    public RaciPanelContext(MatrixBook book, RaciViews views, CurrentActor currentActor, Texts texts) {
        super(currentActor, texts);
        this.book = book;
        this.views = views;
    }

    @Override
    protected Map<String, Object> content(Actor actor, Issue issue) {
        return Map.of(
                "view", views.of(actor, book.board(actor, new IssueId(issue.getId()))), "issueKey", issue.getKey());
    }
}
