package org.salescollab.customer.web;

/** A group by its name; {@code lost} says that Jira no longer has it. */
public record GroupView(String name, boolean lost) {}
