/** Tables of the feature {@code salesproject}. */
@NullMarked
package org.salescollab.salesproject.ao;

import org.jspecify.annotations.NullMarked;
