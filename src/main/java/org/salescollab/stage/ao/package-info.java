/** Stays in stages in the app's tables. */
@NullMarked
package org.salescollab.stage.ao;

import org.jspecify.annotations.NullMarked;
