/** Stages over REST. */
@NullMarked
package org.salescollab.stage.rest;

import org.jspecify.annotations.NullMarked;
