/** What customers need, and the loop from the promise through the work back to the customer. */
@NullMarked
package org.salescollab.need;

import org.jspecify.annotations.NullMarked;
