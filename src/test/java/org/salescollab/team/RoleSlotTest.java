package org.salescollab.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.RoleCode;
import org.salescollab.shared.Version;

class RoleSlotTest {

    private static final Instant AT = Instant.parse("2026-11-23T03:30:00Z");
    private static final IssueId ISSUE = new IssueId(1);
    private RoleSlot slot = new RoleSlot(ISSUE, RoleCode.FR, List.of());

    @Test
    void anUntouchedRoleHasNobodyAndNoStepToTakeBack() {
        assertThat(slot.current()).isEmpty();
        assertThat(slot.version()).isEqualTo(RoleSlot.UNTOUCHED);
        assertThat(slot.lastStep()).isEmpty();
    }

    @Test
    void whoIsAssignedIsAskedFirst() {
        apply(slot.assign("zhaohai", AT));
        assertThat(slot.current().orElseThrow().status()).isEqualTo(Assignment.Status.PROPOSED);
        assertThat(slot.version()).isEqualTo(new Version(1));
    }

    @Test
    void assigningSomeoneElseEndsTheHolder() {
        apply(slot.assign("zhaohai", AT));
        apply(slot.accept(AT));
        SlotChange change = slot.assign("liuyang", AT);
        assertThat(change.before()).isEqualTo("zhaohai");
        assertThat(change.after()).isEqualTo("liuyang");
        apply(change);
        assertThat(slot.assignments()).filteredOn(Assignment::isCurrent).hasSize(1);
        assertThat(slot.current().orElseThrow().userKey()).isEqualTo("liuyang");
    }

    @Test
    void takingBackAReplacementBringsTheAcceptedHolderBack() {
        apply(slot.assign("zhaohai", AT));
        apply(slot.accept(AT));
        apply(slot.assign("liuyang", AT));
        apply(slot.undo(AT));
        assertThat(slot.current().orElseThrow().userKey()).isEqualTo("zhaohai");
        assertThat(slot.current().orElseThrow().status()).isEqualTo(Assignment.Status.ACCEPTED);
    }

    @Test
    void takingBackAnAcceptanceAsksAgain() {
        apply(slot.assign("zhaohai", AT));
        apply(slot.accept(AT));
        apply(slot.undo(AT));
        assertThat(slot.current().orElseThrow().status()).isEqualTo(Assignment.Status.PROPOSED);
    }

    @Test
    void takingBackAnEndRestoresWhatWas() {
        apply(slot.assign("zhaohai", AT));
        apply(slot.accept(AT));
        apply(slot.end(AT));
        assertThat(slot.current()).isEmpty();
        apply(slot.undo(AT));
        assertThat(slot.current().orElseThrow().status()).isEqualTo(Assignment.Status.ACCEPTED);
        assertThat(slot.lastStep()).contains(Step.UNDONE);
    }

    @Test
    void everyStepMakesTheNextVersion() {
        apply(slot.assign("zhaohai", AT));
        apply(slot.end(AT));
        apply(slot.assign("liuyang", AT));
        assertThat(slot.version()).isEqualTo(new Version(3));
    }

    private void apply(SlotChange change) {
        List<Assignment> all = new ArrayList<>(slot.assignments());
        for (Assignment changed : change.changed()) {
            all.removeIf(each -> changed.id() != 0 && each.id() == changed.id());
            all.add(changed.id() == 0 ? stored(changed, all.size() + 1) : changed);
        }
        slot = new RoleSlot(ISSUE, RoleCode.FR, all);
    }

    private static Assignment stored(Assignment a, long id) {
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
