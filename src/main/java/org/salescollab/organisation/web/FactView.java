package org.salescollab.organisation.web;

/**
 * A value of a line.
 *
 * @param gap what is wrong with it, such as a group that Jira no longer has; may be empty
 */
public record FactView(String text, String gap) {}
