/** Needs in Active Objects. */
@NullMarked
package org.salescollab.need.ao;

import org.jspecify.annotations.NullMarked;
