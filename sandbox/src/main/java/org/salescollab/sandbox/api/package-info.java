/** Jira's Java API over the sandbox's model: what apps get as services and as objects. */
package org.salescollab.sandbox.api;
