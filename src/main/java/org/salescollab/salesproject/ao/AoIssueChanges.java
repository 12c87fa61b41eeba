package org.salescollab.salesproject.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import net.java.ao.Query;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.salesproject.IssueChanges;
import org.salescollab.salesproject.PendingChange;
import org.salescollab.shared.IssueId;

/** The outbox in the table {@code ISSUE_CHANGE}; a claim is one guarded update, so it holds across nodes. */
public final class AoIssueChanges implements IssueChanges {

    /** A claim older than this belongs to a worker that has died. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ActiveObjects ao;
    private final SqlRunner sql;
    private final Clock clock;

    public AoIssueChanges(ActiveObjects ao, SqlRunner sql, Clock clock) {
        this.ao = ao;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void note(IssueId issue) {
        sql.update(
                "INSERT INTO {ISSUE_CHANGE} ([ISSUE_ID], [NOTED_AT], [CLAIMED_AT]) VALUES (?, ?, ?)",
                List.of(issue.value(), clock.millis(), 0L));
    }

    @Override
    public List<PendingChange> claim(String worker, int limit) {
        long dead = clock.millis() - PATIENCE.toMillis();
        List<Long> waiting = waiting(dead, limit);
        if (waiting.isEmpty()) {
            return List.of();
        }
        String in = "[ID] IN (" + SqlRunner.placeholders(waiting.size()) + ")";
        List<Object> claim = new ArrayList<>(List.of(worker, clock.millis(), dead));
        claim.addAll(waiting);
        sql.update(
                "UPDATE {ISSUE_CHANGE} SET [CLAIMED_BY] = ?, [CLAIMED_AT] = ? WHERE [CLAIMED_AT] < ? AND " + in, claim);
        List<Object> mine = new ArrayList<>(List.of(worker));
        mine.addAll(waiting);
        return sql.query(
                "SELECT [ID], [ISSUE_ID] FROM {ISSUE_CHANGE} WHERE [CLAIMED_BY] = ? AND " + in + " ORDER BY [ID]",
                mine,
                row -> new PendingChange(row.getLong(1), new IssueId(row.getLong(2))));
    }

    private List<Long> waiting(long dead, int limit) {
        IssueChangeRow[] rows = ao.find(
                IssueChangeRow.class,
                Query.select("ID").where("CLAIMED_AT < ?", dead).order("ID ASC").limit(limit));
        return Arrays.stream(rows).map(IssueChangeRow::getId).toList();
    }

    @Override
    public void done(Collection<PendingChange> changes) {
        List<Long> ids = changes.stream().map(PendingChange::id).toList();
        if (!ids.isEmpty()) {
            sql.update("DELETE FROM {ISSUE_CHANGE} WHERE [ID] IN (" + SqlRunner.placeholders(ids.size()) + ")", ids);
        }
    }
}
