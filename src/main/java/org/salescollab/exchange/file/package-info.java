/** Workbooks, and the words that column heads are known by. */
@NullMarked
package org.salescollab.exchange.file;

import org.jspecify.annotations.NullMarked;
