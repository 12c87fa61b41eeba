package org.salescollab.salesproject.ao;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.salesproject.Complexity;
import org.salescollab.salesproject.ForecastCategory;
import org.salescollab.salesproject.Probability;
import org.salescollab.salesproject.SalesProject;
import org.salescollab.salesproject.Stage;
import org.salescollab.salesproject.TemplateRef;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.Money;
import org.salescollab.shared.ProjectId;

/** The columns of a sales project and their two directions: values of a record, record of a row. */
final class SalesProjectColumns {

    /** All columns but the primary key, in the order of {@link #values}. */
    static final List<String> NAMES = List.of(
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
            "OWNER_KEY",
            "CREATED_AT",
            "ACTIVE_AT",
            "ISSUE_UPDATED",
            "TEMPLATE");

    private SalesProjectColumns() {}

    static List<@Nullable Object> values(SalesProject project) {
        Money amount = project.amount();
        Money base = project.baseAmount();
        CustomerKey customer = project.customer();
        LocalDate close = project.expectedClose();
        return Arrays.asList(
                project.project().value(),
                project.issueTypeId(),
                project.stage().code(),
                project.statusId(),
                customer == null ? null : customer.value(),
                amount == null ? null : amount.minor(),
                amount == null ? null : amount.currency(),
                base == null ? null : base.minor(),
                base == null ? null : base.currency(),
                project.probability().basisPoints(),
                project.category().name(),
                close == null ? null : (int) close.toEpochDay(),
                project.ownerKey(),
                project.created().toEpochMilli(),
                project.lastActivity().toEpochMilli(),
                project.updated().toEpochMilli(),
                project.template().toString());
    }

    static SalesProject read(ResultSet row) throws SQLException {
        return new SalesProject(
                new IssueId(row.getLong("ISSUE_ID")),
                new ProjectId(row.getLong("PROJECT_ID")),
                row.getString("TYPE_ID"),
                Stage.ofCode(row.getString("STAGE")).orElse(Stage.UNMAPPED),
                row.getString("STATUS_ID"),
                customer(row.getString("CUSTOMER")),
                money(row, "AMOUNT_MINOR", row.getString("CURRENCY")),
                money(row, "BASE_MINOR", row.getString("BASE_CURRENCY")),
                new Probability(row.getInt("CHANCE")),
                ForecastCategory.valueOf(row.getString("CATEGORY")),
                day(row, "CLOSE_DAY"),
                Instant.ofEpochMilli(row.getLong("CREATED_AT")),
                row.getString("OWNER_KEY"),
                Instant.ofEpochMilli(row.getLong("ACTIVE_AT")),
                Instant.ofEpochMilli(row.getLong("ISSUE_UPDATED")),
                TemplateRef.parse(row.getString("TEMPLATE")).orElse(TemplateRef.first(Complexity.STANDARD)));
    }

    private static @Nullable CustomerKey customer(@Nullable String key) {
        return key == null ? null : CustomerKey.parse(key).orElse(null);
    }

    private static @Nullable Money money(ResultSet row, String column, @Nullable String currency) throws SQLException {
        long minor = row.getLong(column);
        return row.wasNull() || currency == null ? null : new Money(minor, currency);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        int day = row.getInt(column);
        return row.wasNull() ? null : LocalDate.ofEpochDay(day);
    }
}
