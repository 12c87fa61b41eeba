package org.salescollab.sandbox.rest;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import org.salescollab.sandbox.db.Database;
import org.salescollab.sandbox.http.Sessions;
import org.salescollab.sandbox.http.SignIn;
import org.salescollab.sandbox.model.Model;

/** What the REST API needs of the rest of the sandbox. */
public record RestNeeds(
        Model model,
        Database db,
        CustomFieldManager customFields,
        IssueManager issues,
        SignIn signIn,
        Sessions sessions) {}
