/** The caches that Jira gives to apps: on one node, or over all nodes of a database. */
package org.salescollab.sandbox.cache;
