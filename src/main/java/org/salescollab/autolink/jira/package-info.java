/** Auto-link in Jira: hears of issues, fills the field, keeps the projects. */
@NullMarked
package org.salescollab.autolink.jira;

import org.jspecify.annotations.NullMarked;
