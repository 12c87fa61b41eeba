/** Stages from Jira's change history, and in JQL. */
@NullMarked
package org.salescollab.stage.jira;

import org.jspecify.annotations.NullMarked;
