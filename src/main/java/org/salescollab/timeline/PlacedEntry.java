package org.salescollab.timeline;

/**
 * An entry with its place in the order of time.
 *
 * @param number tells entries of the same moment apart; the later one has the higher
 */
public record PlacedEntry(long number, TimelineEntry entry) {}
