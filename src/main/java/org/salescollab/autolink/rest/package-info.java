/** Auto-link over REST. */
@NullMarked
package org.salescollab.autolink.rest;

import org.jspecify.annotations.NullMarked;
