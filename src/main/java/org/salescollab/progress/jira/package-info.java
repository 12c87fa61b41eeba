/** Search texts and project names of Jira for the progress figures. */
@NullMarked
package org.salescollab.progress.jira;

import org.jspecify.annotations.NullMarked;
