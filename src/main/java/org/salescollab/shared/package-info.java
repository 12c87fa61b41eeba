/** Words and rules every feature speaks: typed ids, money, the acting person, refusals. No I/O, no platform. */
@NullMarked
package org.salescollab.shared;

import org.jspecify.annotations.NullMarked;
