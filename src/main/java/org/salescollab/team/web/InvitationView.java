package org.salescollab.team.web;

/**
 * A role that waits for the reader's acceptance, ready to be shown.
 *
 * @param issueId number of the issue, for the step
 * @param role short name such as FR
 * @param asked since when it waits
 * @param limit what its holder may decide and may not; empty when nothing is said
 * @param version to be sent back with the acceptance
 * @param acceptLabel what the button does, for those who hear it alone
 */
public record InvitationView(
        String issueId,
        String key,
        String summary,
        String role,
        String roleName,
        String asked,
        String limit,
        int version,
        String acceptLabel) {}
