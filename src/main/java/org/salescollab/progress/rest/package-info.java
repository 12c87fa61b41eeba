/** The numbers of the progress gadget over REST. */
@NullMarked
package org.salescollab.progress.rest;

import org.jspecify.annotations.NullMarked;
