package org.salescollab.team;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.RoleCode;
import org.salescollab.shared.Version;

/**
 * One role of one issue with everybody who has ever held it; at most one holds it now. Each step answers the change and
 * alters nothing, and makes the role's next version.
 */
public record RoleSlot(IssueId issue, RoleCode role, List<Assignment> assignments) {

    /** The version of a role that nobody has ever held. */
    public static final Version UNTOUCHED = new Version(0);

    public RoleSlot {
        assignments = List.copyOf(assignments);
    }

    public Optional<Assignment> current() {
        return assignments.stream().filter(Assignment::isCurrent).findFirst();
    }

    public Version version() {
        return assignments.stream()
                .map(Assignment::version)
                .max(Comparator.comparingInt(Version::number))
                .orElse(UNTOUCHED);
    }

    /** What was done last; empty for a role that nobody has ever held. */
    public Optional<Step> lastStep() {
        return lastChanged().stream().map(Assignment::lastStep).findFirst();
    }

    /** Proposes a person; whoever held the role until now is relieved of it. */
    public SlotChange assign(String userKey, Instant at) {
        List<Assignment> changed = new ArrayList<>();
        current().ifPresent(holder -> changed.add(holder.ended(at, Step.ASSIGNED, next())));
        changed.add(Assignment.proposed(issue, role, userKey, at, next()));
        return change(Step.ASSIGNED, changed);
    }

    public SlotChange accept(Instant at) {
        return change(Step.ACCEPTED, List.of(holder().accepted(at, next())));
    }

    public SlotChange end(Instant at) {
        return change(Step.ENDED, List.of(holder().ended(at, Step.ENDED, next())));
    }

    /** Takes the last step back: the former holder holds the role again, an acceptance is open again. */
    public SlotChange undo(Instant at) {
        List<Assignment> changed = new ArrayList<>();
        for (Assignment last : lastChanged()) {
            changed.add(takenBack(last, at));
        }
        return change(Step.UNDONE, changed);
    }

    private Assignment takenBack(Assignment last, Instant at) {
        return switch (last.status()) {
            case PROPOSED -> last.ended(at, Step.UNDONE, next());
            case ACCEPTED -> last.openAgain(next());
            case ENDED -> last.heldAgain(next());
        };
    }

    private List<Assignment> lastChanged() {
        Version version = version();
        return assignments.stream()
                .filter(assignment -> assignment.version().equals(version))
                .toList();
    }

    private Assignment holder() {
        return current().orElseThrow(() -> new IllegalStateException("nobody holds " + role.code()));
    }

    private Version next() {
        return version().next();
    }

    private SlotChange change(Step step, List<Assignment> changed) {
        String before = current().map(Assignment::userKey).orElse(null);
        String after = changed.stream()
                .filter(Assignment::isCurrent)
                .map(Assignment::userKey)
                .findFirst()
                .orElse(null);
        return new SlotChange(issue, role, step, next(), changed, before, after);
    }
}
