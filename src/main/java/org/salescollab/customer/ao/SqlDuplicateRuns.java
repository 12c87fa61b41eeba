package org.salescollab.customer.ao;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.salescollab.customer.DuplicateRun;
import org.salescollab.customer.DuplicateRun.State;
import org.salescollab.customer.DuplicateRuns;
import org.salescollab.platform.ao.SqlRunner;

/** Searches for duplicates by plain SQL. */
public final class SqlDuplicateRuns implements DuplicateRuns {

    private static final String RUNNING = State.RUNNING.name();

    private final SqlRunner sql;

    public SqlDuplicateRuns(SqlRunner sql) {
        this.sql = sql;
    }

    @Override
    public void begin(@Nullable String by, Instant at) {
        Map<String, Object> values = new HashMap<>();
        values.put("STATE", RUNNING);
        if (by != null) {
            values.put("STARTED_BY", by);
        }
        values.put("STARTED_AT", at.toEpochMilli());
        values.put("MOVED_AT", at.toEpochMilli());
        List.of("DONE_VALUES", "ALL_VALUES", "FOUND_PAIRS", "CAPPED", "CANCEL_ASKED")
                .forEach(column -> values.put(column, 0));
        sql.insert("DUPLICATE_RUN", List.of(values));
    }

    @Override
    public Optional<DuplicateRun> latest() {
        return sql
                .query(
                        "SELECT [ID], [STATE], [STARTED_BY], [STARTED_AT], [MOVED_AT], [DONE_VALUES], [ALL_VALUES],"
                                + " [FOUND_PAIRS], [CAPPED], [CANCEL_ASKED] FROM {DUPLICATE_RUN} ORDER BY [ID] DESC",
                        List.of(),
                        1,
                        SqlDuplicateRuns::run)
                .stream()
                .findFirst();
    }

    private static DuplicateRun run(ResultSet row) throws SQLException {
        return new DuplicateRun(
                row.getLong(1),
                State.valueOf(row.getString(2)),
                row.getString(3),
                Instant.ofEpochMilli(row.getLong(4)),
                Instant.ofEpochMilli(row.getLong(5)),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9),
                row.getInt(10) != 0);
    }

    @Override
    public boolean advance(long id, long done, long total, Instant at) {
        return sql.update(
                        "UPDATE {DUPLICATE_RUN} SET [DONE_VALUES] = ?, [ALL_VALUES] = ?, [MOVED_AT] = ?"
                                + " WHERE [ID] = ? AND [STATE] = ? AND [CANCEL_ASKED] = ?",
                        List.of(done, total, at.toEpochMilli(), id, RUNNING, 0))
                > 0;
    }

    @Override
    public void askToCancel(long id) {
        sql.update("UPDATE {DUPLICATE_RUN} SET [CANCEL_ASKED] = ? WHERE [ID] = ?", List.of(1, id));
    }

    @Override
    public void finish(long id, State state, DuplicateRun.Result result, Instant at) {
        sql.update(
                "UPDATE {DUPLICATE_RUN} SET [STATE] = ?, [FOUND_PAIRS] = ?, [CAPPED] = ?, [MOVED_AT] = ?"
                        + " WHERE [ID] = ? AND [STATE] = ?",
                List.of(state.name(), result.pairs(), result.capped(), at.toEpochMilli(), id, RUNNING));
    }

    @Override
    public void giveUpLost() {
        sql.update(
                "UPDATE {DUPLICATE_RUN} SET [STATE] = ? WHERE [STATE] = ?", List.of(State.INTERRUPTED.name(), RUNNING));
    }

    @Override
    public void forget(Instant before) {
        sql.update("DELETE FROM {DUPLICATE_RUN} WHERE [STARTED_AT] < ?", List.of(before.toEpochMilli()));
    }
}
