package org.salescollab.customer;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.salescollab.shared.IssueId;

/** Issues for tests, called SP-1 and so on by their numbers. */
public final class NumberedIssues implements SaleIssues {

    @Override
    public Map<IssueId, Named> named(Collection<IssueId> issues) {
        return issues.stream()
                .collect(toMap(
                        issue -> issue,
                        issue -> new Named("SP-" + issue.value(), "Sale " + issue.value(), "SP", "Sales")));
    }
}
