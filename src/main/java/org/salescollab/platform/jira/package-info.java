/** What adapters to Jira share: functions of searches, and custom fields that hold references to what the app keeps. */
@NullMarked
package org.salescollab.platform.jira;

import org.jspecify.annotations.NullMarked;
