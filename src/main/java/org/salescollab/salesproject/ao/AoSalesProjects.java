package org.salescollab.salesproject.ao;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.salescollab.platform.ao.InLists;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.salesproject.SalesProject;
import org.salescollab.salesproject.SalesProjects;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.ProjectId;

/** The read model in the table {@code SALES_PROJECT}. */
public final class AoSalesProjects implements SalesProjects {

    private static final String SELECT = "SELECT * FROM {SALES_PROJECT} WHERE [ISSUE_ID] IN (%s)";

    private static final String KNOWN = "SELECT [ISSUE_ID] FROM {SALES_PROJECT} WHERE [ISSUE_ID] IN (%s)";

    private static final String UPDATE = "UPDATE {SALES_PROJECT} SET "
            + SalesProjectColumns.NAMES.stream()
                    .map(column -> "[" + column + "] = ?")
                    .collect(joining(", "))
            + " WHERE [ISSUE_ID] = ? AND [ISSUE_UPDATED] <= ?";

    private static final String INSERT = "INSERT INTO {SALES_PROJECT} ("
            + SalesProjectColumns.NAMES.stream()
                    .map(column -> "[" + column + "]")
                    .collect(joining(", "))
            + ", [ISSUE_ID]) VALUES ("
            + SqlRunner.placeholders(SalesProjectColumns.NAMES.size() + 1)
            + ")";

    /** Half to even, written with FLOOR alone because databases disagree on ROUND and on the remainder's name. */
    private static final String PRODUCT = "(CAST([AMOUNT_MINOR] AS DECIMAL(19, 0)) * CAST(? AS DECIMAL(19, 10)))";

    private static final String RECOMPUTE = "UPDATE {SALES_PROJECT} SET [BASE_CURRENCY] = ?, [BASE_MINOR] = CASE"
            + " WHEN PRODUCT - FLOOR(PRODUCT) < 0.5 THEN FLOOR(PRODUCT)"
            + " WHEN PRODUCT - FLOOR(PRODUCT) > 0.5 THEN FLOOR(PRODUCT) + 1"
            + " WHEN FLOOR(FLOOR(PRODUCT) / 2) * 2 = FLOOR(PRODUCT) THEN FLOOR(PRODUCT)"
            + " ELSE FLOOR(PRODUCT) + 1 END WHERE [CURRENCY] = ?";

    private static final int PRODUCTS = 10;

    private static final String FORGET_BASE =
            "UPDATE {SALES_PROJECT} SET [BASE_CURRENCY] = NULL, [BASE_MINOR] = NULL WHERE [CURRENCY] = ?";

    private final SqlRunner sql;

    public AoSalesProjects(SqlRunner sql) {
        this.sql = sql;
    }

    @Override
    public Optional<SalesProject> byIssue(IssueId issue) {
        return byIssues(List.of(issue)).stream().findFirst();
    }

    @Override
    public List<SalesProject> byIssues(Collection<IssueId> issues) {
        List<SalesProject> found = new ArrayList<>();
        InLists.each(
                numbers(issues),
                ids -> found.addAll(sql.query(
                        SELECT.formatted(SqlRunner.placeholders(ids.size())), ids, SalesProjectColumns::read)));
        return found;
    }

    @Override
    public void put(SalesProject project) {
        if (!update(project)) {
            insert(project);
        }
    }

    private boolean update(SalesProject project) {
        return sql.update(UPDATE, updateArgs(project)) > 0;
    }

    private void insert(SalesProject project) {
        try {
            sql.update(INSERT, insertArgs(project));
        } catch (IllegalStateException e) {
            // The row is there: a newer reading is stored, or another node has inserted the issue in between.
            if (!update(project) && byIssue(project.issue()).isEmpty()) {
                throw e;
            }
        }
    }

    /** Three statements for up to 400 readings: which are known, change these, insert the others. */
    @Override
    public void putAll(Collection<SalesProject> readings) {
        if (readings.size() == 1) {
            readings.forEach(this::put);
            return;
        }
        Set<IssueId> known = known(readings.stream().map(SalesProject::issue).toList());
        List<SalesProject> changed = new ArrayList<>();
        List<SalesProject> added = new ArrayList<>();
        readings.forEach(reading -> (known.contains(reading.issue()) ? changed : added).add(reading));
        sql.batch(UPDATE, changed.stream().map(AoSalesProjects::updateArgs).toList());
        insertAll(added);
    }

    private Set<IssueId> known(Collection<IssueId> issues) {
        Set<IssueId> known = new HashSet<>();
        InLists.each(
                numbers(issues),
                ids -> known.addAll(sql.query(
                        KNOWN.formatted(SqlRunner.placeholders(ids.size())), ids, row -> new IssueId(row.getLong(1)))));
        return known;
    }

    private void insertAll(List<SalesProject> readings) {
        try {
            sql.batch(INSERT, readings.stream().map(AoSalesProjects::insertArgs).toList());
        } catch (IllegalStateException e) {
            // Another node has inserted one of them in between, and none of ours is stored: each on its own then.
            readings.forEach(this::put);
        }
    }

    private static List<@Nullable Object> updateArgs(SalesProject project) {
        List<@Nullable Object> args = insertArgs(project);
        args.add(project.updated().toEpochMilli());
        return args;
    }

    private static List<@Nullable Object> insertArgs(SalesProject project) {
        List<@Nullable Object> args = new ArrayList<>(SalesProjectColumns.values(project));
        args.add(project.issue().value());
        return args;
    }

    @Override
    public void remove(Collection<IssueId> issues) {
        InLists.each(
                numbers(issues),
                ids -> sql.update(
                        "DELETE FROM {SALES_PROJECT} WHERE [ISSUE_ID] IN (" + SqlRunner.placeholders(ids.size()) + ")",
                        ids));
    }

    @Override
    public Set<IssueId> issuesIn(ProjectId project) {
        return new HashSet<>(sql.query(
                "SELECT [ISSUE_ID] FROM {SALES_PROJECT} WHERE [PROJECT_ID] = ?",
                List.of(project.value()),
                row -> new IssueId(row.getLong(1))));
    }

    @Override
    public Set<ProjectId> projects() {
        return new HashSet<>(sql.query(
                "SELECT DISTINCT [PROJECT_ID] FROM {SALES_PROJECT}", List.of(), row -> new ProjectId(row.getLong(1))));
    }

    @Override
    public boolean isEmpty() {
        return sql.query("SELECT COUNT(*) FROM {SALES_PROJECT}", List.of(), row -> row.getLong(1))
                        .get(0)
                == 0;
    }

    @Override
    public void recompute(String currency, String base, @Nullable BigDecimal factor) {
        if (factor == null) {
            sql.update(FORGET_BASE, List.of(currency));
            return;
        }
        List<Object> args = new ArrayList<>();
        args.add(base);
        for (int i = 0; i < PRODUCTS; i++) {
            args.add(factor);
        }
        args.add(currency);
        sql.update(RECOMPUTE.replace("PRODUCT", PRODUCT), args);
    }

    @Override
    public Set<String> currencies() {
        return sql
                .query(
                        "SELECT DISTINCT [CURRENCY] FROM {SALES_PROJECT} WHERE [CURRENCY] IS NOT NULL",
                        List.of(),
                        row -> row.getString(1))
                .stream()
                .collect(toSet());
    }

    private static List<Long> numbers(Collection<IssueId> issues) {
        return issues.stream().map(IssueId::value).toList();
    }
}
