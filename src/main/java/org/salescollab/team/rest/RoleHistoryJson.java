package org.salescollab.team.rest;

import org.jspecify.annotations.Nullable;

/** One entry of the history: the instant for machines, the sentence for people. */
record RoleHistoryJson(
        String at,
        String when,
        String role,
        String step,
        @Nullable String before,
        @Nullable String after,
        String by,
        String sentence) {}
