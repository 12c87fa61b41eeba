/** Joins the features to the platform; the only package that sees everything. The rest is in plugin-context.xml. */
@NullMarked
package org.salescollab.wiring;

import org.jspecify.annotations.NullMarked;
