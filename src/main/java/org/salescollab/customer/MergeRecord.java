package org.salescollab.customer;

/**
 * A merge with its customers as they are now, for a reader who sees both.
 *
 * @param from what it was when it was merged, or what it is now if the merge was undone
 */
public record MergeRecord(CustomerMerge made, Customer from, Customer into, boolean undoable) {}
