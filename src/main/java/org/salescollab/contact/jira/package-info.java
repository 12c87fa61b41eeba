/** People of customers in Jira's fields and searches. */
@NullMarked
package org.salescollab.contact.jira;

import org.jspecify.annotations.NullMarked;
