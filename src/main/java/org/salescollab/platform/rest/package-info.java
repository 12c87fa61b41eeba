/** What all REST resources share: reading JSON bodies and answering refusals. */
@NullMarked
package org.salescollab.platform.rest;

import org.jspecify.annotations.NullMarked;
