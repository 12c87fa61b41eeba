package org.salescollab.stage.web;

import com.atlassian.jira.issue.Issue;
import java.util.Map;
import org.salescollab.access.CurrentActor;
import org.salescollab.platform.Texts;
import org.salescollab.platform.web.IssuePanel;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;
import org.salescollab.stage.StageBook;

/** Hands the stage path's template what it shows. */
public final class StagePathContext extends IssuePanel {

    private final StageBook book;
    private final StagePathViews views;

    public StagePathContext(StageBook book, StagePathViews views, CurrentActor currentActor, Texts texts) {
        super(currentActor, texts);
        this.book = book;
        this.views = views;
    }

    @Override
    protected Map<String, Object> content(Actor actor, Issue issue) {
        return Map.of("view", views.of(actor, book.board(actor, new IssueId(issue.getId()))));
    }
}
