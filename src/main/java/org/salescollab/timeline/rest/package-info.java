/** Timelines over REST. */
@NullMarked
package org.salescollab.timeline.rest;

import org.jspecify.annotations.NullMarked;
