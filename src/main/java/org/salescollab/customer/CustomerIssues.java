package org.salescollab.customer;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import org.salescollab.shared.CustomerKey;

/** Says how to search the issues of a customer. */
public final class CustomerIssues {

    private final CustomerFields fields;

    public CustomerIssues(CustomerFields fields) {
        this.fields = fields;
    }

    /** JQL over every customer field by its number, which works whatever the field is called; none without a field. */
    public Optional<String> jql(CustomerKey key) {
        String jql = fields.ids().stream()
                .map(id -> "cf[" + id + "] = \"" + key.value() + "\"")
                .collect(joining(" OR "));
        return jql.isEmpty() ? Optional.empty() : Optional.of(jql);
    }
}
