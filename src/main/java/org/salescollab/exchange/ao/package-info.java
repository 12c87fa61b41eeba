/** Imports and their lines in Active Objects and plain SQL. */
@NullMarked
package org.salescollab.exchange.ao;

import org.jspecify.annotations.NullMarked;
