/** Roles of an issue over REST. */
@NullMarked
package org.salescollab.team.rest;

import org.jspecify.annotations.NullMarked;
