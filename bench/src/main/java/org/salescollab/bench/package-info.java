/** Benchmarks of the app against hand-written SQL. */
@NullMarked
package org.salescollab.bench;

import org.jspecify.annotations.NullMarked;
