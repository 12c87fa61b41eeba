/** Results as files that people read and compare. */
@NullMarked
package org.salescollab.bench.report;

import org.jspecify.annotations.NullMarked;
