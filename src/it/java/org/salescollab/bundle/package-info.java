/** The built jar, opened. */
@NullMarked
package org.salescollab.bundle;

import org.jspecify.annotations.NullMarked;
