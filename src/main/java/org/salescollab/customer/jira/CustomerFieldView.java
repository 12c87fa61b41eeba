package org.salescollab.customer.jira;

/** What the customer field's templates show: the stored key, the live name, and whether there is a page to open. */
public record CustomerFieldView(String key, String name, boolean linked) {

    static final CustomerFieldView EMPTY = new CustomerFieldView("", "", false);
}
