/** Interactions over REST. */
@NullMarked
package org.salescollab.interaction.rest;

import org.jspecify.annotations.NullMarked;
