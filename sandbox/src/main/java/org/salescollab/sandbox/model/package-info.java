/** What the sandbox knows of Jira, as plain records and services; no Atlassian type appears here. */
package org.salescollab.sandbox.model;
