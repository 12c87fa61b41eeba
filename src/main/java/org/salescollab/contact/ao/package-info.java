/** People of customers in Active Objects. */
@NullMarked
package org.salescollab.contact.ao;

import org.jspecify.annotations.NullMarked;
