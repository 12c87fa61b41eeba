package org.salescollab.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.salescollab.contact.ContactId;
import org.salescollab.shared.IssueId;

/**
 * What a customer answered when asked how satisfied it is; at least one of the two numbers is there.
 *
 * @param csat satisfaction, from 1 to 5
 * @param recommend how likely they would recommend us, from 0 to 10
 * @param issue the sales project that it is about
 */
public record SatisfactionEntry(
        @Nullable ContactId contact,
        @Nullable Integer csat,
        @Nullable Integer recommend,
        LocalDate on,
        @Nullable IssueId issue) {}
