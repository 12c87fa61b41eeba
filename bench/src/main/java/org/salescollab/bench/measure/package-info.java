/** Measuring two sides turn by turn and telling what came out; knows nothing of the app. */
@NullMarked
package org.salescollab.bench.measure;

import org.jspecify.annotations.NullMarked;
