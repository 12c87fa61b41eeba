/** How far sales projects have come: counted and summed by stage for dashboards. */
@NullMarked
package org.salescollab.progress;

import org.jspecify.annotations.NullMarked;
