package org.salescollab.sandbox.model;

import java.util.List;

/** Searches issues by JQL (see the sandbox README for the subset). */
public interface Search {
    /** Errors name the clause, in the asking user's language; hits are limited to what the user may browse. */
    Outcome<Page> search(User actor, String jql, int start, int max);

    /** One page of ids with the exact total. */
    record Page(List<Long> issueIds, int start, int total) {}
}
