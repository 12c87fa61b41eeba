/** Mails of apps: queued as on Jira, and sent into a folder. */
package org.salescollab.sandbox.mail;
