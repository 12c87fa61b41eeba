/** Departments and roles over REST, for administrators. */
@NullMarked
package org.salescollab.organisation.rest;

import org.jspecify.annotations.NullMarked;
