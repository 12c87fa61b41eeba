package org.salescollab.salesproject;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.ProjectId;

/** What an issue says about a sales project at one moment, before stages and rates are applied. */
public record IssueFacts(
        IssueId issue,
        ProjectId project,
        String issueTypeId,
        String statusId,
        @Nullable String customerKey,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable BigDecimal probabilityPercent,
        @Nullable ForecastCategory category,
        @Nullable LocalDate expectedClose,
        @Nullable String ownerKey,
        @Nullable Complexity complexity,
        Instant created,
        Instant updated) {}
