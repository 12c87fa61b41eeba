package org.salescollab.need;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.salescollab.contact.ContactId;

/**
 * What the customer was told in the end.
 *
 * @param who user key of the one of ours who told it
 * @param to who of the customer was told
 */
public record Answer(String who, @Nullable ContactId to, LocalDate on, String text) {}
