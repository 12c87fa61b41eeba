package org.salescollab.interaction.rest;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.salescollab.interaction.InteractionForm;

/**
 * An interaction in requests.
 *
 * @param at local day and time, such as 2026-11-20T14:30
 * @param zone such as Asia/Shanghai; the sender's own if left out
 * @param contacts numbers of people of the customer
 * @param ours user names; the sender alone if left out
 * @param issue key of an issue
 * @param version the version that the sender saw; needed for a change unless If-Match gives it
 */
public record InteractionBody(
        @Nullable String kind,
        @Nullable String at,
        @Nullable String zone,
        @Nullable String department,
        @Nullable List<@Nullable Long> contacts,
        @Nullable List<@Nullable String> ours,
        @Nullable String summary,
        @Nullable String issue,
        @Nullable Integer version) {

    InteractionForm form() {
        return new InteractionForm(kind, at, zone, department, without(contacts), without(ours), summary, issue);
    }

    private static <T> List<T> without(@Nullable List<@Nullable T> sent) {
        return sent == null ? List.of() : sent.stream().filter(Objects::nonNull).toList();
    }
}
