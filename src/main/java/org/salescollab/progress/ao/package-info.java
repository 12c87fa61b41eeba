/** Aggregates over the read model. */
@NullMarked
package org.salescollab.progress.ao;

import org.jspecify.annotations.NullMarked;
