package org.salescollab.customer;

/** Something on a customer's page that changes without the customer's own record changing. */
public interface LivePart {

    /** A text that is another one after each change; costs one statement that an index answers. */
    String state(Customer customer);

    /** Whether it tells of people, which not everybody may see. */
    default boolean tellsOfPeople() {
        return false;
    }
}
