package org.salescollab.stage.jira;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.CurrentActor;
import org.salescollab.platform.Texts;
import org.salescollab.platform.jira.IssuesFunction;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.Problems;
import org.salescollab.stage.StageAge;
import org.salescollab.stage.StageSearch;

/** {@code salesInStage("S5", "> 14d")} in JQL. */
public final class SalesInStageFunction extends IssuesFunction {

    private final StageSearch search;
    private final Clock clock;

    public SalesInStageFunction(StageSearch search, CurrentActor currentActor, Texts texts, Clock clock) {
        super(currentActor, texts, 1, 2);
        this.search = search;
        this.clock = clock;
    }

    @Override
    protected String usage() {
        return "sales.path.jql.in-stage.usage";
    }

    @Override
    protected void check(Actor actor, List<String> arguments) {
        stage(arguments.get(0));
        age(arguments);
    }

    @Override
    protected Collection<IssueId> issues(Actor actor, List<String> arguments) {
        return search.in(stage(arguments.get(0)), age(arguments), clock.instant());
    }

    private static Stage stage(String code) {
        return Stage.ofCode(code.strip().toUpperCase(Locale.ROOT))
                .orElseThrow(() -> Problems.refuse(code, "sales.path.jql.stage"));
    }

    private static @Nullable StageAge age(List<String> arguments) {
        return arguments.size() < 2 ? null : StageAge.parse(arguments.get(1));
    }
}
