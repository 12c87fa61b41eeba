package org.salescollab.salesproject.web;

/** An amount as a template shows it: grouped for reading, plain for typing. */
public record AmountView(String shown, String typed) {

    static final AmountView EMPTY = new AmountView("", "");
}
