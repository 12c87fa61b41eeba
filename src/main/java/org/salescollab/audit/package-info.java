/** Who changed what, when and why: one record per use case, written in the use case's own transaction. */
@NullMarked
package org.salescollab.audit;

import org.jspecify.annotations.NullMarked;
