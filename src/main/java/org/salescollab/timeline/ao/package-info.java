/** Entries of timelines in Active Objects. */
@NullMarked
package org.salescollab.timeline.ao;

import org.jspecify.annotations.NullMarked;
