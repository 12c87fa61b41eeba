package org.salescollab.customer.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.salescollab.customer.IssueCustomers;
import org.salescollab.platform.jira.StoredKeys;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.IssueId;

/** Reads the customer fields of Jira's issues. */
public final class JiraIssueCustomers implements IssueCustomers {

    private final IssueManager issues;
    private final JiraCustomerFields fields;

    public JiraIssueCustomers(IssueManager issues, JiraCustomerFields fields) {
        this.issues = issues;
        this.fields = fields;
    }

    @Override
    public Optional<IssueId> issue(String issueKey) {
        return Optional.ofNullable(issues.getIssueObject(issueKey)).map(issue -> new IssueId(issue.getId()));
    }

    @Override
    public List<CustomerKey> of(IssueId issue) {
        Issue found = issues.getIssueObject(Long.valueOf(issue.value()));
        return found == null ? List.of() : of(found);
    }

    /** For an issue that is at hand already; asks no database beyond what Jira does for its fields. */
    public List<CustomerKey> of(Issue issue) {
        return fields.all()
                .flatMap(field -> keys(issue.getCustomFieldValue(field)))
                .distinct()
                .toList();
    }

    private static Stream<CustomerKey> keys(@Nullable Object value) {
        Stream<String> stored = value instanceof String key ? Stream.of(key) : StoredKeys.of(value).stream();
        return stored.flatMap(key -> CustomerKey.parse(key).stream());
    }
}
