package org.salescollab.setup.jira;

import com.atlassian.jira.issue.IssueConstant;
import java.util.Collection;
import java.util.Optional;

/** Finds a status, issue type or resolution by its name; Jira has no two of a kind that differ in case only. */
final class NamedConstants {

    private NamedConstants() {}

    static Optional<String> idOf(Collection<? extends IssueConstant> constants, String name) {
        return constants.stream()
                .filter(constant -> constant.getName().equalsIgnoreCase(name))
                .map(IssueConstant::getId)
                .findFirst();
    }
}
