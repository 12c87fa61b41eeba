/** REST access to the set-up. */
@NullMarked
package org.salescollab.setup.rest;

import org.jspecify.annotations.NullMarked;
