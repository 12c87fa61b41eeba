/** The responsibility matrices in Active Objects. */
@NullMarked
package org.salescollab.raci.ao;

import org.jspecify.annotations.NullMarked;
