/** The people at a customer: who they are, what they want, and how we stand with them. */
@NullMarked
package org.salescollab.contact;

import org.jspecify.annotations.NullMarked;
