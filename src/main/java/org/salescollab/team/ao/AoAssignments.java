package org.salescollab.team.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.salescollab.platform.ao.UniqueRules;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.RoleCode;
import org.salescollab.shared.Tx;
import org.salescollab.shared.Version;
import org.salescollab.team.Assignment;
import org.salescollab.team.Assignments;
import org.salescollab.team.RoleSlot;
import org.salescollab.team.SlotChange;
import org.salescollab.team.Step;

/**
 * Assignments in the table {@code ROLE_ASSIGN}. One statement reads them and joins a transaction that is open; it opens
 * none of its own, which would cost the panel as much again.
 */
public final class AoAssignments implements Assignments {

    private final ActiveObjects ao;
    private final Tx tx;

    public AoAssignments(ActiveObjects ao, Tx tx) {
        this.ao = ao;
        this.tx = tx;
    }

    @Override
    public List<Assignment> current(IssueId issue) {
        return read(Query.select().where("OPEN_ISSUE = ?", issue.value()));
    }

    @Override
    public RoleSlot slot(IssueId issue, RoleCode role) {
        Query all = Query.select().where("ROLE_SLOT = ?", slotKey(issue, role)).order("ID ASC");
        return new RoleSlot(issue, role, read(all));
    }

    /** Ends before it begins: for the unique rule a role is free once its holder has ended. */
    @Override
    public void store(SlotChange change) {
        UniqueRules.guard(() -> {
            tx.run(() -> change.changed().stream()
                    .sorted(Comparator.comparing(Assignment::isCurrent))
                    .forEach(this::store));
            return change;
        });
    }

    private void store(Assignment assignment) {
        if (assignment.id() == 0) {
            ao.create(RoleAssignRow.class, newRow(assignment));
            return;
        }
        RoleAssignRow row = ao.get(RoleAssignRow.class, assignment.id());
        row.setHolderSlot(holderSlot(assignment));
        row.setOpenIssue(assignment.isCurrent() ? assignment.issue().value() : null);
        row.setStatus(assignment.status().name());
        row.setAcceptedAt(millis(assignment.acceptedAt()));
        row.setEndedAt(millis(assignment.endedAt()));
        row.setLastStep(assignment.lastStep().name());
        row.setSlotVersion(assignment.version().number());
        row.save();
    }

    private static Map<String, Object> newRow(Assignment assignment) {
        Map<String, Object> values = new HashMap<>();
        values.put("HOLDER_SLOT", holderSlot(assignment));
        values.put("ROLE_SLOT", slotKey(assignment.issue(), assignment.role()));
        values.put("OPEN_ISSUE", assignment.issue().value());
        values.put("ISSUE_ID", assignment.issue().value());
        values.put("ROLE_CODE", assignment.role().code());
        values.put("HOLDER_KEY", assignment.userKey());
        values.put("STATUS", assignment.status().name());
        values.put("SINCE_AT", assignment.since().toEpochMilli());
        values.put("LAST_STEP", assignment.lastStep().name());
        values.put("SLOT_VERSION", assignment.version().number());
        return values;
    }

    private List<Assignment> read(Query query) {
        return Arrays.stream(ao.find(RoleAssignRow.class, query))
                .map(AoAssignments::assignment)
                .toList();
    }

    private static Assignment assignment(RoleAssignRow row) {
        return new Assignment(
                row.getId(),
                new IssueId(row.getIssueId()),
                new RoleCode(row.getRoleCode()),
                row.getHolderKey(),
                Assignment.Status.valueOf(row.getStatus()),
                Instant.ofEpochMilli(row.getSinceAt()),
                instant(row.getAcceptedAt()),
                instant(row.getEndedAt()),
                Step.valueOf(row.getLastStep()),
                new Version(row.getSlotVersion()));
    }

    private static String slotKey(IssueId issue, RoleCode role) {
        return issue.value() + "/" + role.code();
    }

    private static String holderSlot(Assignment assignment) {
        String key = slotKey(assignment.issue(), assignment.role());
        return assignment.isCurrent() ? key : key + "/" + UUID.randomUUID();
    }

    private static @Nullable Long millis(@Nullable Instant time) {
        return time == null ? null : time.toEpochMilli();
    }

    private static @Nullable Instant instant(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
