/** The customer inside Jira: its custom fields and the JQL function that finds by any name. */
@NullMarked
package org.salescollab.customer.jira;

import org.jspecify.annotations.NullMarked;
