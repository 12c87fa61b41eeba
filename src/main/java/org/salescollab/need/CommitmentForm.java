package org.salescollab.need;

import org.jspecify.annotations.Nullable;

/**
 * A promise as somebody typed it in, not checked yet.
 *
 * @param who user name; the writer if blank
 * @param department code
 * @param due day as yyyy-mm-dd
 */
public record CommitmentForm(
        @Nullable String who,
        @Nullable String department,
        @Nullable String due) {}
