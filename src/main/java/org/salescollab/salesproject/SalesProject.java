package org.salescollab.salesproject;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.Money;
import org.salescollab.shared.ProjectId;

/**
 * A sales project as gadgets and reports see it: a copy of what the issue says, with the stage's defaults filled in.
 *
 * @param baseAmount the amount in the base currency; null without an amount or without a rate for its currency
 * @param ownerKey user key of the issue's assignee
 * @param lastActivity when the project last moved: a stage change counts, a mere field edit doesn't
 * @param updated when the issue was last written; an older reading never replaces a newer one
 * @param template the version of the template that the project began with
 */
public record SalesProject(
        IssueId issue,
        ProjectId project,
        String issueTypeId,
        Stage stage,
        String statusId,
        @Nullable CustomerKey customer,
        @Nullable Money amount,
        @Nullable Money baseAmount,
        Probability probability,
        ForecastCategory category,
        @Nullable LocalDate expectedClose,
        Instant created,
        @Nullable String ownerKey,
        Instant lastActivity,
        Instant updated,
        TemplateRef template) {

    /** The amount in the base currency times the probability. */
    public WeightedAmount weighted() {
        return baseAmount == null ? WeightedAmount.NONE : WeightedAmount.of(baseAmount.minor(), probability);
    }
}
