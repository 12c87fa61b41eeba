/** Velocity as Jira runs it: references are escaped, and templates of apps may call only what the allowlist names. */
package org.salescollab.sandbox.velocity;
