/** Audit events in an Active Objects table. */
@NullMarked
package org.salescollab.audit.ao;

import org.jspecify.annotations.NullMarked;
