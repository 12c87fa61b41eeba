/** Classes that break one architecture rule each, so that the rules are seen to catch something. */
@NullMarked
package org.salescollab.architecture.bad;

import org.jspecify.annotations.NullMarked;
