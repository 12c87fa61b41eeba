/** Sales projects on Jira: issues read as facts, events noted, the read model kept up to date. */
@NullMarked
package org.salescollab.salesproject.jira;

import org.jspecify.annotations.NullMarked;
