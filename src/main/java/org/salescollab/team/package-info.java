/** Who is responsible for what in a sales project: roles, their holders, what is missing. */
@NullMarked
package org.salescollab.team;

import org.jspecify.annotations.NullMarked;
