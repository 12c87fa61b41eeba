/** The role panel on the issue. */
@NullMarked
package org.salescollab.team.web;

import org.jspecify.annotations.NullMarked;
