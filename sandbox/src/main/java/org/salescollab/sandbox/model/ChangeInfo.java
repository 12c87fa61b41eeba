package org.salescollab.sandbox.model;

import java.time.Instant;
import java.util.List;

/** One saved change of an issue with its items, newest last. */
public record ChangeInfo(long id, long issueId, String authorKey, Instant at, List<Item> items) {
    /** {@code from}/{@code to} are the stored values, the *Text ones what people read. */
    public record Item(String field, String fieldType, String from, String fromText, String to, String toText) {}
}
