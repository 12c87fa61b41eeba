/** Jira's own custom field types: text, number, select, date, user, URL and labels. */
package org.salescollab.sandbox.fieldtype;
