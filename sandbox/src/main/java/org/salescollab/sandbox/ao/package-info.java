/** Active Objects: the real engine behind Jira's service, with Jira's table prefix, name rules and life cycle. */
package org.salescollab.sandbox.ao;
