package org.salescollab.customer.rest;

/**
 * The latest search for duplicates.
 *
 * @param state RUNNING, DONE, CANCELLED, FAILED, INTERRUPTED, or NONE before the first one
 * @param text when it began and who started it, in the reader's words
 * @param detail how long it took and what it found; empty while it works
 * @param progress how far it is; empty unless it works
 * @param done how many names and values have been looked at, of {@code total}
 */
public record SearchJson(
        String state,
        String text,
        String detail,
        String progress,
        long done,
        long total,
        boolean mayStart,
        boolean mayCancel) {}
