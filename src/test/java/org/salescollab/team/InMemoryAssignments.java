package org.salescollab.team;

import java.util.ArrayList;
import java.util.List;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.RoleCode;
import org.salescollab.shared.UniqueTaken;

/** Assignments in memory, with the same rule of one holder at a time. */
public final class InMemoryAssignments implements Assignments {

    private final List<Assignment> rows = new ArrayList<>();

    @Override
    public synchronized List<Assignment> current(IssueId issue) {
        return rows.stream()
                .filter(row -> row.issue().equals(issue) && row.isCurrent())
                .toList();
    }

    @Override
    public synchronized RoleSlot slot(IssueId issue, RoleCode role) {
        return new RoleSlot(
                issue,
                role,
                rows.stream()
                        .filter(row -> row.issue().equals(issue) && row.role().equals(role))
                        .toList());
    }

    @Override
    public synchronized void store(SlotChange change) {
        List<Assignment> after = new ArrayList<>(rows);
        for (Assignment changed : change.changed()) {
            after.removeIf(row -> changed.id() != 0 && row.id() == changed.id());
            after.add(changed.id() == 0 ? withId(changed, rows.size() + 1) : changed);
        }
        long holders = after.stream()
                .filter(row ->
                        row.issue().equals(change.issue()) && row.role().equals(change.role()) && row.isCurrent())
                .count();
        if (holders > 1) {
            throw new UniqueTaken(new IllegalStateException("two holders"));
        }
        rows.clear();
        rows.addAll(after);
    }

    private static Assignment withId(Assignment a, long id) {
        return new Assignment(
                id,
                a.issue(),
                a.role(),
                a.userKey(),
                a.status(),
                a.since(),
                a.acceptedAt(),
                a.endedAt(),
                a.lastStep(),
                a.version());
    }
}
