/** What was said with customers: calls, meetings, mails, visits, and when each person was last spoken with. */
@NullMarked
package org.salescollab.interaction;

import org.jspecify.annotations.NullMarked;
