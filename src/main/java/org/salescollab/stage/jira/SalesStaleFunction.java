package org.salescollab.stage.jira;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.salescollab.access.CurrentActor;
import org.salescollab.platform.Texts;
import org.salescollab.platform.jira.IssuesFunction;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;
import org.salescollab.stage.StageSearch;

/** {@code salesStale()} in JQL: open sales projects in which nothing meaningful happens. */
public final class SalesStaleFunction extends IssuesFunction {

    private final StageSearch search;
    private final Clock clock;

    public SalesStaleFunction(StageSearch search, CurrentActor currentActor, Texts texts, Clock clock) {
        super(currentActor, texts, 0, 0);
        this.search = search;
        this.clock = clock;
    }

    @Override
    protected String usage() {
        return "sales.path.jql.stale.usage";
    }

    @Override
    protected void check(Actor actor, List<String> arguments) {
        // There is nothing to refuse.
    }

    @Override
    protected Collection<IssueId> issues(Actor actor, List<String> arguments) {
        return search.stale(clock.instant());
    }
}
