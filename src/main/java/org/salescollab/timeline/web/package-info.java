/** The timeline on a customer's page. */
@NullMarked
package org.salescollab.timeline.web;

import org.jspecify.annotations.NullMarked;
