/** JQL as Jira reads it: parser, validation and translation to SQL on the sandbox's own tables. */
package org.salescollab.sandbox.jql;
