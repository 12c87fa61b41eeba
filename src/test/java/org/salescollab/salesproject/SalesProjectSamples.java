package org.salescollab.salesproject;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.Money;
import org.salescollab.shared.ProjectId;

/** Sales projects for tests; the three of the demo among them. */
public final class SalesProjectSamples {

    public static final ProjectId PROJECT = new ProjectId(10_000);
    public static final String TYPE = "10100";
    public static final Exchange DEMO_RATES =
            new Exchange("CNY", java.util.Map.of("EUR", new BigDecimal("7.80"), "USD", new BigDecimal("7.10")));
    private static final Instant CREATED = Instant.parse("2026-09-01T02:00:00Z");
    private static final Instant UPDATED = Instant.parse("2026-11-20T02:00:00Z");

    private SalesProjectSamples() {}

    public static SalesProject eastUnited() {
        return project(1, Stage.S5, new BigDecimal("12800000"), "CNY", LocalDate.of(2026, 12, 18));
    }

    public static SalesProject nordwind() {
        return project(2, Stage.S6, new BigDecimal("960000"), "EUR", LocalDate.of(2026, 12, 11));
    }

    public static SalesProject aurora() {
        return project(3, Stage.S3, new BigDecimal("540000"), "USD", LocalDate.of(2027, 2, 26));
    }

    public static SalesProject project(
            long issue,
            Stage stage,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable LocalDate close) {
        return reading(stage).of(facts(issue, amount, currency, close), null);
    }

    public static SalesProject of(IssueFacts facts, Stage stage) {
        return reading(stage).of(facts, null);
    }

    private static Reading reading(Stage stage) {
        return new Reading(new OneStage(stage), DEMO_RATES, TemplateRef::first);
    }

    public static IssueFacts facts(
            long issue, @Nullable BigDecimal amount, @Nullable String currency, @Nullable LocalDate close) {
        return new IssueFacts(
                new IssueId(issue),
                PROJECT,
                TYPE,
                "st",
                "CUST-7",
                amount,
                currency,
                null,
                null,
                close,
                "limin",
                null,
                CREATED,
                UPDATED);
    }

    public static SalesProject inProject(SalesProject project, long projectId) {
        return new SalesProject(
                project.issue(),
                new ProjectId(projectId),
                project.issueTypeId(),
                project.stage(),
                project.statusId(),
                project.customer(),
                project.amount(),
                project.baseAmount(),
                project.probability(),
                project.category(),
                project.expectedClose(),
                project.created(),
                project.ownerKey(),
                project.lastActivity(),
                project.updated(),
                project.template());
    }

    public static SalesProject changed(SalesProject project, @Nullable Money amount, Instant updated) {
        return new SalesProject(
                project.issue(),
                project.project(),
                project.issueTypeId(),
                project.stage(),
                project.statusId(),
                project.customer(),
                amount,
                amount == null ? null : DEMO_RATES.toBase(amount).orElse(null),
                project.probability(),
                project.category(),
                project.expectedClose(),
                project.created(),
                project.ownerKey(),
                project.lastActivity(),
                updated,
                project.template());
    }

    /** Every status stands for the one stage. */
    private record OneStage(Stage stage) implements StageMap {

        @Override
        public java.util.Optional<Stage> stageOf(String statusId) {
            return java.util.Optional.of(stage);
        }

        @Override
        public java.util.Set<String> statusesOf(Stage wanted) {
            return wanted.equals(stage) ? java.util.Set.of("st") : java.util.Set.of();
        }
    }
}
