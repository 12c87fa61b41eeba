/** Active Objects transactions and plain SQL over the tables of the app. */
@NullMarked
package org.salescollab.platform.ao;

import org.jspecify.annotations.NullMarked;
