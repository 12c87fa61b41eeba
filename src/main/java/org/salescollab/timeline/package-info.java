/** What happened with a customer across departments, as one list. */
@NullMarked
package org.salescollab.timeline;

import org.jspecify.annotations.NullMarked;
