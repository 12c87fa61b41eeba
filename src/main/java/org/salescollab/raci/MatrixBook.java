package org.salescollab.raci;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.salescollab.access.AccessGate;
import org.salescollab.audit.AuditEvent;
import org.salescollab.audit.AuditLog;
import org.salescollab.audit.FieldChange;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Problems;
import org.salescollab.shared.RoleCode;
import org.salescollab.shared.Tx;
import org.salescollab.shared.UniqueTaken;
import org.salescollab.shared.UserRef;
import org.salescollab.shared.Version;
import org.salescollab.team.RoleBoard;
import org.salescollab.team.RoleLine;
import org.salescollab.team.RolePanel;

/** Lets a team say who does what: whoever sees the issue sees the matrix, whoever may edit it changes the matrix. */
public final class MatrixBook {

    private static final int LONGEST_NAME = 100;

    private final Matrices matrices;
    private final RolePanel team;
    private final AccessGate gate;
    private final AuditLog audit;
    private final Tx tx;
    private final Clock clock;

    public MatrixBook(Matrices matrices, RolePanel team, AccessGate gate, AuditLog audit, Tx tx, Clock clock) {
        this.matrices = matrices;
        this.team = team;
        this.gate = gate;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** One statement more than the role panel. */
    public MatrixBoard board(Actor actor, IssueId issue) {
        RoleBoard roles = team.board(actor, issue);
        return board(actor, issue, stored(issue), roles);
    }

    private MatrixBoard board(Actor actor, IssueId issue, Matrix matrix, RoleBoard roles) {
        return new MatrixBoard(
                issue, matrix, new Findings(matrix, seats(roles)).all(), roles, gate.mayEdit(actor, issue));
    }

    private Matrix stored(IssueId issue) {
        return matrices.of(issue).orElseGet(Matrix::usual);
    }

    private static Map<RoleCode, Findings.Seat> seats(RoleBoard roles) {
        Map<RoleCode, Findings.Seat> seats = new HashMap<>();
        for (RoleLine line : roles.lines()) {
            UserRef holder = line.holder();
            String user = holder == null || !holder.active() ? null : holder.key();
            seats.put(line.role().role(), new Findings.Seat(line.role().department(), user));
        }
        return seats;
    }

    /** Replaces all activities, unless somebody has saved since the actor looked. */
    public MatrixBoard replace(Actor actor, IssueId issue, List<Activity> wanted, Version seen) {
        gate.requireEdit(actor, issue);
        RoleBoard roles = team.board(actor, issue);
        check(wanted, roles).throwIfAny();
        return save(actor, issue, roles, seen, wanted);
    }

    /** Of several who do an activity's work one keeps it. */
    public MatrixBoard keep(Actor actor, IssueId issue, String activity, RoleCode role, Version seen) {
        gate.requireEdit(actor, issue);
        RoleBoard roles = team.board(actor, issue);
        Matrix matrix = stored(issue);
        Activity found = matrix.activities().stream()
                .filter(each -> each.code().equals(activity))
                .findFirst()
                .orElseThrow(() -> new NotFound("sales.raci.error.activity"));
        if (!found.responsible().contains(role)) {
            throw Problems.refuse("role", "sales.raci.error.role", role.code());
        }
        return save(actor, issue, roles, seen, matrix.with(found.keeping(role)).activities());
    }

    private MatrixBoard save(Actor actor, IssueId issue, RoleBoard roles, Version seen, List<Activity> wanted) {
        Matrix before = stored(issue);
        if (!before.version().equals(seen)) {
            throw new Conflict(board(actor, issue, before, roles));
        }
        Matrix after = before.with(wanted);
        List<FieldChange> changes = FieldChange.between(before.values(), after.values());
        if (changes.isEmpty() && before.activities().equals(wanted)) {
            return board(actor, issue, before, roles);
        }
        try {
            tx.run(() -> {
                if (!matrices.store(issue, after)) {
                    throw new Conflict(board(actor, issue, stored(issue), roles));
                }
                audit.record(event(actor, issue, after, changes));
            });
        } catch (UniqueTaken e) {
            throw new Conflict(board(actor, issue, stored(issue), roles));
        }
        return board(actor, issue, after, roles);
    }

    private AuditEvent event(Actor actor, IssueId issue, Matrix after, List<FieldChange> changes) {
        return new AuditEvent(
                "raci",
                String.valueOf(issue.value()),
                issue,
                after.version(),
                "changed",
                changes,
                actor.key(),
                clock.instant(),
                null);
    }

    private static Problems check(List<Activity> wanted, RoleBoard roles) {
        Problems problems = new Problems();
        Set<String> usual = new HashSet<>();
        Matrix.usual().activities().forEach(each -> usual.add(each.code()));
        Set<RoleCode> known = new HashSet<>();
        roles.lines().forEach(line -> known.add(line.role().role()));
        if (wanted.isEmpty() || wanted.size() > Matrix.MOST) {
            problems.add("activities", "sales.raci.error.many", Matrix.MOST);
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            check(wanted.get(i), usual, known, "activities." + i, problems);
            String name = wanted.get(i).name() == null
                    ? wanted.get(i).code()
                    : wanted.get(i).name();
            if (!names.add(String.valueOf(name).strip().toLowerCase(java.util.Locale.ROOT))) {
                problems.add("activities." + i + ".name", "sales.raci.error.twice");
            }
        }
        return problems;
    }

    private static void check(
            Activity activity, Set<String> usual, Set<RoleCode> known, String field, Problems problems) {
        String name = activity.name();
        if (name == null && !usual.contains(activity.code())) {
            problems.add(field + ".name", "sales.raci.error.name", LONGEST_NAME);
        } else if (name != null
                && (name.isBlank() || name.length() > LONGEST_NAME || name.matches("(?s).*\\p{Cntrl}.*"))) {
            problems.add(field + ".name", "sales.raci.error.name", LONGEST_NAME);
        }
        activity.letters().keySet().stream()
                .filter(role -> !known.contains(role))
                .forEach(role -> problems.add(field + ".letters", "sales.raci.error.role", role.code()));
    }
}
