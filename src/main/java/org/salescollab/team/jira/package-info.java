/** People and issues of Jira behind the ports of {@code team}. */
@NullMarked
package org.salescollab.team.jira;

import org.jspecify.annotations.NullMarked;
