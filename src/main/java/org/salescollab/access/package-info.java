/** Who may do what: the one place that decides, over a small port to the platform's own rights. */
@NullMarked
package org.salescollab.access;

import org.jspecify.annotations.NullMarked;
