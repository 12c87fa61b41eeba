/** Fills in an issue's customer from the reporter's e-mail address, in the projects that want it. */
@NullMarked
package org.salescollab.autolink;

import org.jspecify.annotations.NullMarked;
