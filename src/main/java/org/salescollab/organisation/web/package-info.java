/** The administrators' pages of departments and roles. */
@NullMarked
package org.salescollab.organisation.web;

import org.jspecify.annotations.NullMarked;
