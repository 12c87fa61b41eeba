/** The base currency and its rates over REST. */
@NullMarked
package org.salescollab.salesproject.rest;

import org.jspecify.annotations.NullMarked;
