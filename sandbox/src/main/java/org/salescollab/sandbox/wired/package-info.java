/** Runs test classes inside the OSGi container, as Atlassian's plugin test runner does in Jira. */
package org.salescollab.sandbox.wired;
