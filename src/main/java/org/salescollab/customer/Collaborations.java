package org.salescollab.customer;

import java.util.Set;
import org.salescollab.shared.CustomerKey;

/** Whose sales projects somebody works on: they see those customers even where a limit hides others. */
public interface Collaborations {

    /**
     * At most a person's {@value #MOST} latest; one statement.
     *
     * @param accepted whether only roles count that the person has accepted; else those asked for count too
     */
    Set<CustomerKey> customersOf(String userKey, boolean accepted);

    /** Below the number of bound values that every database takes. */
    int MOST = 400;
}
