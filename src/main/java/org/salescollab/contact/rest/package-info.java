/** People of customers over REST: JSON in and out, each method with its access annotation and one use case. */
@NullMarked
package org.salescollab.contact.rest;

import org.jspecify.annotations.NullMarked;
