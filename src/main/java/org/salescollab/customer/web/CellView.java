package org.salescollab.customer.web;

/** What a line of the register says in one column; of the name, the one in the other language. */
public record CellView(String column, String text) {}
