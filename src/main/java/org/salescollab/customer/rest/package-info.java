/** The register over REST: JSON in and out, each method with its access annotation and one use case. */
@NullMarked
package org.salescollab.customer.rest;

import org.jspecify.annotations.NullMarked;
