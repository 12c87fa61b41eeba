/** The set-up's port to Jira's configuration, with jira-api only. */
@NullMarked
package org.salescollab.setup.jira;

import org.jspecify.annotations.NullMarked;
