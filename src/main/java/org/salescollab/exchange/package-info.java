/** Brings customers in from files and hands them out as files. */
@NullMarked
package org.salescollab.exchange;

import org.jspecify.annotations.NullMarked;
