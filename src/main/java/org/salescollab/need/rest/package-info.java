/** Needs over REST. */
@NullMarked
package org.salescollab.need.rest;

import org.jspecify.annotations.NullMarked;
