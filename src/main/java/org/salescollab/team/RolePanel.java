package org.salescollab.team;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.organisation.Chart;
import org.salescollab.organisation.Organisation;
import org.salescollab.organisation.RoleDef;
import org.salescollab.playbook.Playbooks;
import org.salescollab.playbook.Template;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.AccessDenied;
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

/**
 * The roles of an issue: seeing them, assigning, accepting, ending, taking the last step back.
 *
 * <p>Each step is one transaction with one entry of the history. A step carries the version its person has seen; when
 * somebody else was faster it is refused with the board as it is now.
 */
public final class RolePanel {

    private static final int SEARCH_LIMIT = 10;

    private final AccessGate gate;
    private final Assignments assignments;
    private final People people;
    private final IssueStages stages;
    private final RoleHistory history;
    private final Participation participation;
    private final Organisation organisation;
    private final Playbooks playbooks;
    private final Tx tx;
    private final Clock clock;

    public RolePanel(
            AccessGate gate,
            Assignments assignments,
            People people,
            IssueStages stages,
            RoleHistory history,
            Participation participation,
            Organisation organisation,
            Playbooks playbooks,
            Tx tx,
            Clock clock) {
        this.gate = gate;
        this.assignments = assignments;
        this.people = people;
        this.stages = stages;
        this.history = history;
        this.participation = participation;
        this.organisation = organisation;
        this.playbooks = playbooks;
        this.tx = tx;
        this.clock = clock;
    }

    /** The roles as the actor sees them; costs two statements, however many assignments there are. */
    public RoleBoard board(Actor actor, IssueId issue) {
        gate.requireBrowse(actor, issue);
        return draw(actor, issue);
    }

    public RoleBoard assign(Actor actor, IssueId issue, RoleCode role, String userName, Version seen) {
        gate.requireEdit(actor, issue);
        requireRole(role);
        if (!organisation.chart().role(role).orElseThrow().active()) {
            throw Problems.refuse("role", "sales.team.error.role-off");
        }
        UserRef person = requirePerson(issue, userName);
        return step(actor, issue, role, slot -> {
            requireSeen(actor, slot, holderVersion(slot), seen);
            if (slot.current().filter(held -> held.isHeldBy(person.key())).isPresent()) {
                throw Problems.refuse("user", "sales.team.error.holds-already", person.displayName());
            }
            return slot.assign(person.key(), clock.instant());
        });
    }

    public RoleBoard accept(Actor actor, IssueId issue, RoleCode role, Version seen) {
        gate.requireBrowse(actor, issue);
        requireRole(role);
        return step(actor, issue, role, slot -> {
            requireSeen(actor, slot, holderVersion(slot), seen);
            if (!RolePolicy.mayAccept(actor.userKey(), slot.current().orElse(null))) {
                throw new AccessDenied("sales.team.error.accept");
            }
            return slot.accept(clock.instant());
        });
    }

    public RoleBoard end(Actor actor, IssueId issue, RoleCode role, Version seen) {
        gate.requireBrowse(actor, issue);
        requireRole(role);
        boolean mayEdit = gate.mayEdit(actor, issue);
        return step(actor, issue, role, slot -> {
            requireSeen(actor, slot, holderVersion(slot), seen);
            if (!RolePolicy.mayEnd(actor.userKey(), mayEdit, slot.current().orElse(null))) {
                throw new AccessDenied("sales.team.error.end");
            }
            return slot.end(clock.instant());
        });
    }

    /** Takes the last step back; {@code seen} is the version which that step made. */
    public RoleBoard undo(Actor actor, IssueId issue, RoleCode role, Version seen) {
        gate.requireBrowse(actor, issue);
        requireRole(role);
        boolean mayEdit = gate.mayEdit(actor, issue);
        return step(actor, issue, role, slot -> {
            requireSeen(actor, slot, slot.version(), seen);
            if (!history.isLastBy(slot, actor.key()) || !mayTakeBack(actor, mayEdit, slot)) {
                throw new AccessDenied("sales.team.error.undo");
            }
            return slot.undo(clock.instant());
        });
    }

    /** Who did what to the roles of an issue, the latest first. */
    public List<RoleEvent> history(Actor actor, IssueId issue) {
        gate.requireBrowse(actor, issue);
        return history.of(issue);
    }

    /** People who could take a role: active, and allowed to see the issue. */
    public List<UserRef> candidates(Actor actor, IssueId issue, String text) {
        gate.requireEdit(actor, issue);
        return people.search(actor, issue, text.strip(), SEARCH_LIMIT);
    }

    private RoleBoard step(Actor actor, IssueId issue, RoleCode role, Function<RoleSlot, SlotChange> move) {
        try {
            tx.run(() -> {
                SlotChange change = move.apply(assignments.slot(issue, role));
                assignments.store(change);
                history.record(change, actor.key(), clock.instant());
            });
        } catch (UniqueTaken e) {
            throw new Conflict(draw(actor, issue));
        }
        return draw(actor, issue);
    }

    private RoleBoard draw(Actor actor, IssueId issue) {
        Stage stage = stages.stageOf(issue).orElseThrow(() -> new NotFound("sales.error.issue.not-found"));
        boolean mayEdit = gate.mayEdit(actor, issue);
        Map<RoleCode, Assignment> held =
                assignments.current(issue).stream().collect(toMap(Assignment::role, Function.identity()));
        Map<String, UserRef> holders =
                people.byKeys(held.values().stream().map(Assignment::userKey).collect(toSet()));
        Chart chart = organisation.chart();
        Template template = playbooks.of(issue);
        List<RoleLine> lines = chart.roles().kept().stream()
                .map(role -> line(
                        actor,
                        role,
                        RolePolicy.isRequired(role, template, stage),
                        held.get(role.role()),
                        holders,
                        mayEdit))
                .toList();
        List<SilentDepartment> silent = stage.isOpen() ? participation.silent(actor, issue, lines) : List.of();
        return new RoleBoard(issue, stage, lines, silent, chart, mayEdit);
    }

    private static RoleLine line(
            Actor actor,
            RoleDef role,
            boolean required,
            @Nullable Assignment current,
            Map<String, UserRef> holders,
            boolean mayEdit) {
        Optional<UserRef> holder =
                current == null ? Optional.empty() : Optional.ofNullable(holders.get(current.userKey()));
        return new RoleLine(
                role,
                required,
                current,
                holder.orElse(null),
                current == null ? RoleSlot.UNTOUCHED : current.version(),
                RolePolicy.gap(required, current, holder),
                RolePolicy.mayAccept(actor.userKey(), current),
                RolePolicy.mayEnd(actor.userKey(), mayEdit, current));
    }

    private static boolean mayTakeBack(Actor actor, boolean mayEdit, RoleSlot slot) {
        return slot.lastStep()
                .map(step -> switch (step) {
                    case ASSIGNED -> mayEdit;
                    case ACCEPTED, ENDED -> true;
                    case UNDONE -> false;
                })
                .orElse(false);
    }

    private void requireSeen(Actor actor, RoleSlot slot, Version stored, Version seen) {
        if (!stored.equals(seen)) {
            throw new Conflict(draw(actor, slot.issue()));
        }
    }

    private static Version holderVersion(RoleSlot slot) {
        return slot.current().map(Assignment::version).orElse(RoleSlot.UNTOUCHED);
    }

    private void requireRole(RoleCode role) {
        if (organisation.chart().role(role).isEmpty()) {
            throw new NotFound("sales.team.error.role");
        }
    }

    private UserRef requirePerson(IssueId issue, String userName) {
        UserRef person = people.byName(userName)
                .filter(UserRef::active)
                .orElseThrow(() -> Problems.refuse("user", "sales.team.error.user"));
        if (!people.maySee(person, issue)) {
            throw Problems.refuse("user", "sales.team.error.cannot-see", person.displayName());
        }
        return person;
    }
}
