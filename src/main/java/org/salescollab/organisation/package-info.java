/** The departments that sell together and the roles they take; administrators edit both. */
@NullMarked
package org.salescollab.organisation;

import org.jspecify.annotations.NullMarked;
