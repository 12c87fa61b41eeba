/** Import and export over REST. */
@NullMarked
package org.salescollab.exchange.rest;

import org.jspecify.annotations.NullMarked;
