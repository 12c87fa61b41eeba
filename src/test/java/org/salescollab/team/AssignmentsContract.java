package org.salescollab.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.RoleCode;
import org.salescollab.shared.UniqueTaken;

/** What every store of assignments does, in memory and in the database. */
public abstract class AssignmentsContract {

    private static final Instant AT = Instant.parse("2026-11-23T03:30:00Z");
    private static final IssueId ISSUE = new IssueId(10_001);

    protected abstract Assignments assignments();

    @Test
    void aNewAssignmentIsCurrentAndReadBackWhole() {
        assignments().store(slot().assign("zhaohai", AT));
        assertThat(assignments().current(ISSUE)).singleElement().satisfies(stored -> {
            assertThat(stored.role()).isEqualTo(RoleCode.FR);
            assertThat(stored.userKey()).isEqualTo("zhaohai");
            assertThat(stored.status()).isEqualTo(Assignment.Status.PROPOSED);
            assertThat(stored.since()).isEqualTo(AT);
            assertThat(stored.acceptedAt()).isNull();
        });
    }

    @Test
    void anEndedAssignmentStaysInThePast() {
        assignments().store(slot().assign("zhaohai", AT));
        assignments().store(slot().accept(AT.plusSeconds(1)));
        assignments().store(slot().end(AT.plusSeconds(2)));
        assertThat(assignments().current(ISSUE)).isEmpty();
        assertThat(slot().assignments()).singleElement().satisfies(past -> {
            assertThat(past.acceptedAt()).isEqualTo(AT.plusSeconds(1));
            assertThat(past.endedAt()).isEqualTo(AT.plusSeconds(2));
        });
    }

    @Test
    void aReplacementAndItsUndoingKeepOneHolder() {
        assignments().store(slot().assign("zhaohai", AT));
        assignments().store(slot().assign("liuyang", AT));
        assertThat(slot().current().orElseThrow().userKey()).isEqualTo("liuyang");
        assignments().store(slot().undo(AT));
        assertThat(slot().current().orElseThrow().userKey()).isEqualTo("zhaohai");
        assertThat(slot().assignments()).hasSize(2);
    }

    @Test
    void ofTwoWhoAssignAnOpenRoleOneIsRefused() {
        SlotChange first = slot().assign("zhaohai", AT);
        SlotChange second = slot().assign("liuyang", AT);
        assignments().store(first);
        assertThatThrownBy(() -> assignments().store(second)).isInstanceOf(UniqueTaken.class);
        assertThat(slot().assignments()).hasSize(1);
    }

    @Test
    void rolesAndIssuesDoNotMix() {
        assignments().store(slot().assign("zhaohai", AT));
        assignments().store(assignments().slot(ISSUE, RoleCode.AR).assign("zhaohai", AT));
        assignments().store(assignments().slot(new IssueId(7), RoleCode.FR).assign("zhaohai", AT));
        assertThat(assignments().current(ISSUE)).hasSize(2);
        assertThat(slot().assignments()).hasSize(1);
    }

    private RoleSlot slot() {
        return assignments().slot(ISSUE, RoleCode.FR);
    }
}
