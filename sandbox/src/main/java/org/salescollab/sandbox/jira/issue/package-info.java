/** Issues at work: create, edit, transition, move, delete, comment and link, with rights, validation, workflow and events. */
package org.salescollab.sandbox.jira.issue;
