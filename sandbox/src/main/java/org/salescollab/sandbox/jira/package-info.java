/** Jira's model on JDBC: people, projects, constants, fields, screens, workflows and issues in tables named jira_*. */
package org.salescollab.sandbox.jira;
