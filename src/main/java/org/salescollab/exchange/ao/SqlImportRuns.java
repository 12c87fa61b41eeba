package org.salescollab.exchange.ao;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.salescollab.exchange.Counts;
import org.salescollab.exchange.ImportLine;
import org.salescollab.exchange.ImportRun;
import org.salescollab.exchange.ImportRuns;
import org.salescollab.exchange.LineText;
import org.salescollab.exchange.Mapping;
import org.salescollab.exchange.SheetLine;
import org.salescollab.platform.ao.SqlRunner;

/** Imports by plain SQL: 1 statement for each question, and a JDBC batch for many lines. */
public final class SqlImportRuns implements ImportRuns {

    private static final String COLUMNS = "[RUN_KEY], [OWNER_KEY], [FILE_NAME], [STATE], [WRITE_MODE], [DUPLICATES],"
            + " [MAPPING], [HEAD_LINES], [TOTAL], [DONE_LINES], [MADE], [CHANGED], [UNCHANGED], [DUPLICATED], [BAD],"
            + " [KEPT], [CANCEL_ASKED], [MOVED_AT]";

    private final SqlRunner sql;
    private final Clock clock;

    public SqlImportRuns(SqlRunner sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void add(ImportRun run, List<List<SheetLine>> parts) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            rows.add(Map.of("PART_KEY", partKey(run.key(), i), "CONTENT", LineText.write(parts.get(i))));
        }
        sql.together(() -> {
            sql.insert("IMPORT_RUN", List.of(values(run)));
            sql.insert("IMPORT_PART", rows);
            return rows;
        });
    }

    private static Map<String, Object> values(ImportRun run) {
        Map<String, Object> values = new HashMap<>(counted(run.counts()));
        values.put("RUN_KEY", run.key());
        values.put("OWNER_KEY", run.owner());
        values.put("FILE_NAME", run.fileName());
        values.put("STATE", run.state().name());
        values.putAll(chosen(run.choice()));
        values.put("HEAD_LINES", LineText.write(run.head()));
        values.put("TOTAL", run.counts().total());
        values.put("CANCEL_ASKED", 0);
        values.put("MOVED_AT", run.movedAt().toEpochMilli());
        return values;
    }

    private static Map<String, Object> chosen(ImportRun.Choice choice) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("WRITE_MODE", choice.mode().name());
        values.put("DUPLICATES", choice.duplicates().name());
        values.put("MAPPING", choice.mapping().text());
        return values;
    }

    private static Map<String, Object> counted(Counts counts) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("DONE_LINES", counts.done());
        values.put("MADE", counts.made());
        values.put("CHANGED", counts.changed());
        values.put("UNCHANGED", counts.unchanged());
        values.put("DUPLICATED", counts.duplicate());
        values.put("BAD", counts.bad());
        values.put("KEPT", counts.kept());
        return values;
    }

    @Override
    public Optional<ImportRun> byKey(String key) {
        return sql
                .query("SELECT " + COLUMNS + " FROM {IMPORT_RUN} WHERE [RUN_KEY] = ?", List.of(key), SqlImportRuns::run)
                .stream()
                .findFirst();
    }

    @Override
    public List<ImportRun> latest(String owner, int limit) {
        return sql.query(
                "SELECT " + COLUMNS + " FROM {IMPORT_RUN} WHERE [OWNER_KEY] = ? ORDER BY [ID] DESC",
                List.of(owner),
                limit,
                SqlImportRuns::run);
    }

    @Override
    public List<ImportRun> working() {
        List<String> states = ImportRun.WORKING.stream().map(Enum::name).toList();
        String marks = SqlRunner.placeholders(states.size());
        return sql.query(
                "SELECT " + COLUMNS + " FROM {IMPORT_RUN} WHERE [STATE] IN (" + marks + ")",
                states,
                SqlImportRuns::run);
    }

    private static ImportRun run(ResultSet row) throws SQLException {
        return new ImportRun(
                row.getString("RUN_KEY"),
                row.getString("OWNER_KEY"),
                text(row, "FILE_NAME"),
                ImportRun.State.valueOf(row.getString("STATE")),
                new ImportRun.Choice(
                        Mapping.parse(text(row, "MAPPING")),
                        ImportRun.Mode.valueOf(row.getString("WRITE_MODE")),
                        ImportRun.Duplicates.valueOf(row.getString("DUPLICATES"))),
                LineText.read(text(row, "HEAD_LINES")),
                counts(row),
                row.getInt("CANCEL_ASKED") != 0,
                Instant.ofEpochMilli(row.getLong("MOVED_AT")));
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getInt("TOTAL"),
                row.getInt("DONE_LINES"),
                row.getInt("MADE"),
                row.getInt("CHANGED"),
                row.getInt("UNCHANGED"),
                row.getInt("DUPLICATED"),
                row.getInt("BAD"),
                row.getInt("KEPT"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    @Override
    public boolean move(String key, Set<ImportRun.State> from, ImportRun.State to) {
        List<Object> args = new ArrayList<>(List.of(to.name(), clock.instant().toEpochMilli(), key));
        from.forEach(state -> args.add(state.name()));
        return sql.update(
                        "UPDATE {IMPORT_RUN} SET [STATE] = ?, [MOVED_AT] = ?, [CANCEL_ASKED] = 0 WHERE [RUN_KEY] = ?"
                                + " AND [STATE] IN ("
                                + SqlRunner.placeholders(from.size()) + ")",
                        args)
                > 0;
    }

    @Override
    public void choose(String key, ImportRun.Choice choice) {
        set(key, chosen(choice));
    }

    @Override
    public void count(String key, Counts counts) {
        set(key, counted(counts));
    }

    @Override
    public void askToCancel(String key) {
        set(key, Map.of("CANCEL_ASKED", 1));
    }

    @Override
    public List<ImportRun> resting(Instant before, int limit) {
        List<Object> args = new ArrayList<>(List.of(before.toEpochMilli(), ImportRun.State.EXPIRED.name()));
        ImportRun.WORKING.forEach(state -> args.add(state.name()));
        String marks = SqlRunner.placeholders(args.size() - 1);
        return sql.query(
                "SELECT " + COLUMNS + " FROM {IMPORT_RUN} WHERE [MOVED_AT] < ? AND [STATE] NOT IN (" + marks + ")",
                args,
                limit,
                SqlImportRuns::run);
    }

    @Override
    public void expire(ImportRun run, boolean remember) {
        sql.together(() -> {
            boolean stood = move(run.key(), Set.of(run.state()), ImportRun.State.EXPIRED);
            if (stood) {
                sql.update("DELETE FROM {IMPORT_PART} WHERE [PART_KEY] LIKE ?", List.of(partKey(run.key(), "%")));
                forgetLines(run.key());
                // The lines below the heads are samples of the file.
                set(run.key(), Map.of("HEAD_LINES", LineText.write(run.head().subList(0, 1))));
            }
            if (stood && !remember) {
                sql.update("DELETE FROM {IMPORT_RUN} WHERE [RUN_KEY] = ?", List.of(run.key()));
            }
            return stood;
        });
    }

    @Override
    public void forgetExpired(Instant before) {
        sql.update(
                "DELETE FROM {IMPORT_RUN} WHERE [STATE] = ? AND [MOVED_AT] < ?",
                List.of(ImportRun.State.EXPIRED.name(), before.toEpochMilli()));
    }

    private void set(String key, Map<String, Object> values) {
        List<String> columns = List.copyOf(values.keySet());
        List<@Nullable Object> args = new ArrayList<>();
        columns.forEach(column -> args.add(values.get(column)));
        args.add(key);
        String set = String.join(
                ", ", columns.stream().map(column -> "[" + column + "] = ?").toList());
        sql.update("UPDATE {IMPORT_RUN} SET " + set + " WHERE [RUN_KEY] = ?", args);
    }

    @Override
    public List<SheetLine> part(String key, int number) {
        return sql
                .query(
                        "SELECT [CONTENT] FROM {IMPORT_PART} WHERE [PART_KEY] = ?",
                        List.of(partKey(key, number)),
                        row -> LineText.read(row.getString(1)))
                .stream()
                .findFirst()
                .orElse(List.of());
    }

    private static String partKey(String key, Object number) {
        return key + "|" + number;
    }

    @Override
    public void addLines(String key, List<ImportLine> lines) {
        sql.insert(
                "IMPORT_LINE",
                lines.stream().map(line -> LineMapping.values(key, line)).toList());
    }

    @Override
    public List<ImportLine> lines(String key, long afterId, int limit) {
        return lines("", key, afterId, limit);
    }

    @Override
    public List<ImportLine> refused(String key, long afterId, int limit) {
        return lines(" AND [OUTCOME] NOT LIKE 'NEW' AND [OUTCOME] NOT LIKE 'CHANGED'", key, afterId, limit);
    }

    private List<ImportLine> lines(String condition, String key, long afterId, int limit) {
        return sql.query(
                "SELECT " + LineMapping.COLUMNS + " FROM {IMPORT_LINE} WHERE [RUN_KEY] = ? AND [ID] > ?" + condition
                        + " ORDER BY [ID]",
                List.of(key, afterId),
                limit,
                LineMapping::line);
    }

    @Override
    public void forgetLines(String key) {
        sql.update("DELETE FROM {IMPORT_LINE} WHERE [RUN_KEY] = ?", List.of(key));
    }

    @Override
    public void forgetLines(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            String marks = SqlRunner.placeholders(ids.size());
            sql.update("DELETE FROM {IMPORT_LINE} WHERE [ID] IN (" + marks + ")", List.copyOf(ids));
        }
    }
}
