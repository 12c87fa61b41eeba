/** What every feature needs of the platform: lifecycle, transactions, jobs, locks, time, texts. */
@NullMarked
package org.salescollab.platform;

import org.jspecify.annotations.NullMarked;
