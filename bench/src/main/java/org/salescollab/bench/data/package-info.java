/** Seeded data and the tables it goes into, by plain JDBC. */
@NullMarked
package org.salescollab.bench.data;

import org.jspecify.annotations.NullMarked;
