package org.salescollab.customer.jira;

/**
 * What the customer field's templates show.
 *
 * @param name the live name, or one text for all customers that the reader may not see
 * @param linked whether there is a page to open
 * @param sent what a form sends to keep the customer as it is
 */
public record CustomerFieldView(String key, String name, boolean linked, String sent) {

    static final CustomerFieldView EMPTY = new CustomerFieldView("", "", false, "");
}
