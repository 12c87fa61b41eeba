package org.salescollab.interaction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An interaction as somebody typed it in, not checked yet.
 *
 * @param kind code
 * @param at local day and time as yyyy-mm-ddThh:mm
 * @param zone name such as Asia/Shanghai; the writer's own if blank
 * @param department code
 * @param contacts numbers of the customer's people
 * @param ours user names; the writer alone if empty
 * @param issue key
 */
public record InteractionForm(
        @Nullable String kind,
        @Nullable String at,
        @Nullable String zone,
        @Nullable String department,
        List<Long> contacts,
        List<String> ours,
        @Nullable String summary,
        @Nullable String issue) {}
