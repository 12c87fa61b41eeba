/** The page of the set-up wizard. */
@NullMarked
package org.salescollab.setup.web;

import org.jspecify.annotations.NullMarked;
