/** Custom fields that hold references to what the app keeps, whatever that is. */
@NullMarked
package org.salescollab.platform.jira;

import org.jspecify.annotations.NullMarked;
