package org.salescollab.architecture.bad.customer;

import com.atlassian.jira.issue.Issue;

class DomainKnowsJira {
    String key(Issue issue) {
        return issue.getKey();
    }
}
