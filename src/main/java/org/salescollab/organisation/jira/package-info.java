/** Jira's groups, and the memory that all nodes keep alike. */
@NullMarked
package org.salescollab.organisation.jira;

import org.jspecify.annotations.NullMarked;
