/** The thread that imports run on, and the look after imports whose node has died. */
@NullMarked
package org.salescollab.exchange.jira;

import org.jspecify.annotations.NullMarked;
