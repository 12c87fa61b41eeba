package org.salescollab.team.jira;

import java.util.Collection;
import java.util.List;
import org.salescollab.access.CurrentActor;
import org.salescollab.platform.Texts;
import org.salescollab.platform.jira.IssuesFunction;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;
import org.salescollab.team.RoleFinder;

/** {@code salesMissingRole("FR")} in JQL. */
public final class SalesMissingRoleFunction extends IssuesFunction {

    private final RoleFinder finder;

    public SalesMissingRoleFunction(RoleFinder finder, CurrentActor currentActor, Texts texts) {
        super(currentActor, texts, 1, 1);
        this.finder = finder;
    }

    @Override
    protected String usage() {
        return "sales.team.jql.missing.usage";
    }

    @Override
    protected void check(Actor actor, List<String> arguments) {
        finder.role(arguments.get(0));
    }

    @Override
    protected Collection<IssueId> issues(Actor actor, List<String> arguments) {
        return finder.missing(arguments.get(0));
    }
}
