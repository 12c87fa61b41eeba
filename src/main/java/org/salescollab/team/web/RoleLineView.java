package org.salescollab.team.web;

import org.jspecify.annotations.Nullable;

/**
 * One role as text, ready to be shown.
 *
 * @param code short name such as FR
 * @param limit what its holder may decide, and what not; may be empty
 * @param state class of the line: accepted, proposed, waiting, missing, gone or open
 * @param holder display name, or what stands for nobody
 * @param profile query for the person's profile page; null when there is none
 * @param since tooltip of the state
 * @param version to be sent back with the next step
 */
public record RoleLineView(
        String code,
        String name,
        String department,
        String limit,
        String state,
        String stateText,
        String holder,
        @Nullable String profile,
        @Nullable String since,
        int version,
        boolean held,
        boolean mayAssign,
        boolean mayAccept,
        boolean mayEnd,
        String assignLabel,
        String acceptLabel,
        String endLabel) {}
