/** Customers in Active Objects tables. */
@NullMarked
package org.salescollab.customer.ao;

import org.jspecify.annotations.NullMarked;
