package org.salescollab.team.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One entry of the history: the instant for machines, the sentence for people. */
record RoleHistoryJson(
        Instant at,
        String when,
        String role,
        String step,
        @Nullable String before,
        @Nullable String after,
        String by,
        String sentence) {}
