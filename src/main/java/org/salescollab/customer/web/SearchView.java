package org.salescollab.customer.web;

/**
 * A search for duplicates in the reader's words.
 *
 * @param state NONE before the first one
 * @param detail how long it took and what it found; empty while it works
 * @param progress how far it is, empty unless it works
 */
public record SearchView(
        String state,
        String text,
        String detail,
        String progress,
        long done,
        long total,
        boolean running,
        boolean mayStart,
        boolean mayCancel) {}
