package org.salescollab.customer.web;

/** Two customers that may be one, as a line of the page; {@code into} is the one that would stay. */
public record DuplicateLineView(String from, String fromName, String into, String intoName, String reasons) {}
