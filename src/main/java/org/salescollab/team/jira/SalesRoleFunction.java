package org.salescollab.team.jira;

import java.util.Collection;
import java.util.List;
import org.salescollab.access.CurrentActor;
import org.salescollab.platform.Texts;
import org.salescollab.platform.jira.IssuesFunction;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;
import org.salescollab.team.RoleFinder;

/**
 * {@code salesRole("SR", "wanglei")} in JQL; without a name, or with the word {@code currentUser()} that JQL doesn't take
 * as an argument but people write in quotation marks, the one who searches.
 */
public final class SalesRoleFunction extends IssuesFunction {

    private static final String MYSELF = "currentUser()";

    private final RoleFinder finder;

    public SalesRoleFunction(RoleFinder finder, CurrentActor currentActor, Texts texts) {
        super(currentActor, texts, 1, 2);
        this.finder = finder;
    }

    @Override
    protected String usage() {
        return "sales.team.jql.role.usage";
    }

    @Override
    protected void check(Actor actor, List<String> arguments) {
        finder.role(arguments.get(0));
        if (!ofSearcher(arguments)) {
            finder.person(arguments.get(1));
        }
    }

    @Override
    protected Collection<IssueId> issues(Actor actor, List<String> arguments) {
        return ofSearcher(arguments)
                ? finder.heldBy(arguments.get(0), actor)
                : finder.heldBy(arguments.get(0), arguments.get(1));
    }

    private static boolean ofSearcher(List<String> arguments) {
        return arguments.size() < 2 || arguments.get(1).equalsIgnoreCase(MYSELF);
    }
}
