/** Assignments in Active Objects. */
@NullMarked
package org.salescollab.team.ao;

import org.jspecify.annotations.NullMarked;
