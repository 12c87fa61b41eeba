/** Jira's services for apps that don't belong to issues: events, jobs, locks, transactions, settings, texts, life cycle. */
package org.salescollab.sandbox.platform;
