/** Jira's permissions and session behind the ports of {@code access}. */
@NullMarked
package org.salescollab.access.jira;

import org.jspecify.annotations.NullMarked;
