/** What adapters to Jira share. */
@NullMarked
package org.salescollab.platform.jira;

import org.jspecify.annotations.NullMarked;
