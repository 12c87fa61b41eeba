package org.salescollab.stage;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.salescollab.salesproject.IssueFacts;
import org.salescollab.salesproject.Reading;
import org.salescollab.salesproject.SalesProjectSamples;
import org.salescollab.salesproject.Stage;
import org.salescollab.salesproject.StageMap;
import org.salescollab.salesproject.TemplateRef;
import org.salescollab.shared.IssueId;
import org.salescollab.stage.IssuePast.Change;
import org.salescollab.stage.IssuePast.What;

/** Pasts for tests; the statuses are the codes of the stages, and {@code S8b} is a second status of the won stage. */
public final class StageSamples {

    public static final IssueId ISSUE = new IssueId(1);
    public static final Instant CREATED = Instant.parse("2026-09-01T02:00:00Z");

    private static final StageMap BY_CODE = new ByCode();

    private StageSamples() {}

    static StageReplay replay() {
        return new StageReplay(BY_CODE, new Reading(BY_CODE, SalesProjectSamples.DEMO_RATES, TemplateRef::first));
    }

    static IssueFacts now(String status, @Nullable String amount, @Nullable String percent) {
        return new IssueFacts(
                ISSUE,
                SalesProjectSamples.PROJECT,
                SalesProjectSamples.TYPE,
                status,
                null,
                amount == null ? null : new BigDecimal(amount),
                "CNY",
                percent == null ? null : new BigDecimal(percent),
                null,
                null,
                null,
                null,
                CREATED,
                CREATED);
    }

    static Instant day(int day) {
        return CREATED.plusSeconds(day * 86_400L);
    }

    static Change moved(int day, String from, String to) {
        return new Change(What.STATUS, day, day(day), "limin", from, to);
    }

    static Change changed(What what, int day, @Nullable String from, @Nullable String to) {
        return new Change(what, day, day(day), "limin", from, to);
    }

    static IssuePast past(Change... changes) {
        return new IssuePast(ISSUE, Arrays.asList(changes));
    }

    private record ByCode() implements StageMap {

        @Override
        public Optional<Stage> stageOf(String statusId) {
            return Stage.ofCode(statusId.equals("S8b") ? "S8" : statusId);
        }

        @Override
        public Set<String> statusesOf(Stage stage) {
            return Set.of(stage.code());
        }
    }
}
