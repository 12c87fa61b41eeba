package org.salescollab.team;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salescollab.access.AccessGate;
import org.salescollab.access.IssueRef;
import org.salescollab.access.VisibleIssues;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;

/** Roles that somebody has been asked to take and hasn't accepted yet; one statement of the app's. */
public final class RoleInvitations {

    /** Whoever has more waiting has other worries than the rest of the list. */
    public static final int MOST = 100;

    private final AccessGate gate;
    private final RoleSearch search;
    private final VisibleIssues issues;

    public RoleInvitations(AccessGate gate, RoleSearch search, VisibleIssues issues) {
        this.gate = gate;
        this.search = search;
        this.issues = issues;
    }

    /** One that waits for an answer. */
    public record Invitation(Assignment assignment, IssueRef issue) {}

    /** The longest waiting first; those of issues that the person may no longer browse are left out. */
    public List<Invitation> of(Actor actor) {
        gate.requireLicensed(actor);
        List<Assignment> waiting = search.proposedTo(actor.key(), MOST);
        Map<IssueId, IssueRef> seen =
                issues.byIds(actor, waiting.stream().map(Assignment::issue).collect(Collectors.toSet()));
        return waiting.stream()
                .flatMap(assignment ->
                        Stream.ofNullable(seen.get(assignment.issue())).map(issue -> new Invitation(assignment, issue)))
                .toList();
    }
}
