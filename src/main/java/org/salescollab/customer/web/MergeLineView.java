package org.salescollab.customer.web;

/**
 * A merge as a line of the page.
 *
 * @param state what became of it in words; empty while it stands
 */
public record MergeLineView(
        long id,
        String from,
        String fromName,
        String into,
        String intoName,
        String when,
        String state,
        boolean undoable) {}
