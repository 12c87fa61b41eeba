/** What is compared: the app's use cases and adapters beside statements written by hand. */
@NullMarked
package org.salescollab.bench.area;

import org.jspecify.annotations.NullMarked;
