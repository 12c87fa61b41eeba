/** Rules of the set-up, over a configuration in memory. */
package org.salescollab.setup;
