package org.salescollab.need.web;

import java.util.List;

/**
 * A need on the board; what is unknown is empty.
 *
 * @param stuck code of why it doesn't move on, {@code trouble} the same for people
 * @param step code of the step that comes next, empty if there is none
 * @param stepLabel what the button of that step says
 */
public record NeedCardView(
        long id,
        int version,
        String title,
        String text,
        String origin,
        String priority,
        boolean high,
        String age,
        String promise,
        List<NeedIssueView> issues,
        String answer,
        String stuck,
        String trouble,
        String step,
        String stepLabel,
        boolean mayTell,
        boolean mayUndo) {}
