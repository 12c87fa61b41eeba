package org.salescollab.platform.rest;

import org.jspecify.annotations.Nullable;
import org.salescollab.access.IssueRef;

/** An issue in answers, as Jira shows it now; {@code key} is what requests take. */
public record IssueJson(String key, String summary, String status, boolean done) {

    public static @Nullable IssueJson of(@Nullable IssueRef issue) {
        return issue == null ? null : new IssueJson(issue.key(), issue.summary(), issue.status(), issue.done());
    }
}
