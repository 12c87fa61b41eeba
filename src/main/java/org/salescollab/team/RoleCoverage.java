package org.salescollab.team;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.RoleCode;
import org.salescollab.shared.UserRef;

/** Says which roles of an issue are really filled. */
public final class RoleCoverage {

    private final Assignments assignments;
    private final People people;

    public RoleCoverage(Assignments assignments, People people) {
        this.assignments = assignments;
        this.people = people;
    }

    /** The roles that an active person has accepted; one statement. */
    public Set<RoleCode> accepted(IssueId issue) {
        List<Assignment> held = assignments.current(issue).stream()
                .filter(assignment -> assignment.status() == Assignment.Status.ACCEPTED)
                .toList();
        Map<String, UserRef> holders =
                people.byKeys(held.stream().map(Assignment::userKey).collect(toSet()));
        return held.stream()
                .filter(assignment -> holders.containsKey(assignment.userKey())
                        && holders.get(assignment.userKey()).active())
                .map(Assignment::role)
                .collect(toSet());
    }
}
