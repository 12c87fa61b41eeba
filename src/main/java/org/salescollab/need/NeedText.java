package org.salescollab.need;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.salescollab.contact.ContactId;

/**
 * What a customer needs.
 *
 * @param from who of the customer said so
 * @param on the day on which it was said
 */
public record NeedText(
        String title, @Nullable String text, @Nullable ContactId from, LocalDate on, NeedPriority priority) {}
