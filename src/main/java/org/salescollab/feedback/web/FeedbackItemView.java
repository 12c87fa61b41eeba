package org.salescollab.feedback.web;

/**
 * One piece of feedback on the page.
 *
 * @param giver who gave it
 * @param next what the button of the next step says, empty if there is none
 */
public record FeedbackItemView(
        long id,
        int version,
        String kind,
        boolean complaint,
        String giver,
        String on,
        String text,
        String owner,
        String state,
        boolean done,
        String next,
        boolean mayUndo) {}
