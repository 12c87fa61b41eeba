package org.salescollab.team.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The role panel as text, ready to be shown; the page renders it first, and the script renders it after each step.
 *
 * @param silent a sentence for each department that hasn't been heard of for too long
 * @param notice the one sentence about what is missing; null when nothing is
 * @param triangle how many of AR, SR and FR are filled
 * @param noticeKind error, warning or empty
 */
public record RolePanelView(
        String issueId,
        @Nullable String notice,
        String noticeKind,
        String coverage,
        String triangle,
        List<RoleLineView> lines,
        List<String> silent,
        List<RoleOptionView> others,
        boolean mayAssign) {}
