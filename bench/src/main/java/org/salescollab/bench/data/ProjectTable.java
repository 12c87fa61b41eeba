package org.salescollab.bench.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.salescollab.salesproject.ForecastCategory;
import org.salescollab.salesproject.Probability;
import org.salescollab.salesproject.SalesProject;
import org.salescollab.salesproject.Stage;
import org.salescollab.salesproject.TemplateRef;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.Money;
import org.salescollab.shared.ProjectId;

/** The read model's table, written and read by hand. */
public final class ProjectTable {

    public static final List<String> COLUMNS = List.of(
            "ISSUE_ID",
            "PROJECT_ID",
            "TYPE_ID",
            "STAGE",
            "STATUS_ID",
            "CUSTOMER",
            "AMOUNT_MINOR",
            "CURRENCY",
            "BASE_MINOR",
            "BASE_CURRENCY",
            "CHANCE",
            "CATEGORY",
            "CLOSE_DAY",
            "CREATED_AT",
            "OWNER_KEY",
            "ACTIVE_AT",
            "ISSUE_UPDATED",
            "TEMPLATE");

    private ProjectTable() {}

    /** Fills the table with issues 1 to {@code count}. */
    public static void fill(TestBed bed, GeneratedProjects projects, int count) {
        bed.jdbc()
                .fill(
                        "SALES_PROJECT",
                        COLUMNS,
                        LongStream.rangeClosed(1, count).mapToObj(issue -> values(projects.project(issue))));
        bed.settle();
    }

    public static List<Object> values(SalesProject project) {
        Money amount = project.amount();
        Money base = project.baseAmount();
        CustomerKey customer = project.customer();
        LocalDate close = project.expectedClose();
        List<Object> values = new ArrayList<>(Arrays.asList(
                project.issue().value(),
                project.project().value(),
                project.issueTypeId(),
                project.stage().code(),
                project.statusId(),
                customer == null ? null : customer.value(),
                amount == null ? null : amount.minor(),
                amount == null ? null : amount.currency(),
                base == null ? null : base.minor(),
                base == null ? null : base.currency()));
        values.addAll(Arrays.asList(
                project.probability().basisPoints(),
                project.category().name(),
                close == null ? null : (int) close.toEpochDay(),
                project.created().toEpochMilli(),
                project.ownerKey(),
                project.lastActivity().toEpochMilli(),
                project.updated().toEpochMilli(),
                project.template().toString()));
        return values;
    }

    /** Reads {@link #COLUMNS} by their place. */
    public static SalesProject read(ResultSet row) throws SQLException {
        String customer = row.getString(6);
        int close = row.getInt(13);
        LocalDate day = row.wasNull() ? null : LocalDate.ofEpochDay(close);
        return new SalesProject(
                new IssueId(row.getLong(1)),
                new ProjectId(row.getLong(2)),
                row.getString(3),
                Stage.ofCode(row.getString(4)).orElseThrow(),
                row.getString(5),
                customer == null ? null : CustomerKey.parse(customer).orElseThrow(),
                money(row.getLong(7), row.getString(8)),
                money(row.getLong(9), row.getString(10)),
                new Probability(row.getInt(11)),
                ForecastCategory.valueOf(row.getString(12)),
                day,
                Instant.ofEpochMilli(row.getLong(14)),
                row.getString(15),
                Instant.ofEpochMilli(row.getLong(16)),
                Instant.ofEpochMilli(row.getLong(17)),
                TemplateRef.parse(row.getString(18)).orElseThrow());
    }

    private static @Nullable Money money(long minor, @Nullable String currency) {
        return currency == null ? null : new Money(minor, currency);
    }
}
