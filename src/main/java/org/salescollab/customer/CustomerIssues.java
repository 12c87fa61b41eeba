package org.salescollab.customer;

import static java.util.stream.Collectors.joining;

import java.util.Optional;

/** Says how to search the issues of a customer. */
public final class CustomerIssues {

    private final CustomerFields fields;

    public CustomerIssues(CustomerFields fields) {
        this.fields = fields;
    }

    /** JQL over every customer field by its number, which works whatever the field is called; none without a field. */
    public Optional<String> jql(Customer customer) {
        String keys = isStoredAs(customer);
        String jql = fields.ids().stream().map(id -> "cf[" + id + "] " + keys).collect(joining(" OR "));
        return jql.isEmpty() ? Optional.empty() : Optional.of(jql);
    }

    /** The part of JQL after the field: it is the customer's key, or one of those that were merged into it. */
    public static String isStoredAs(Customer customer) {
        String keys =
                customer.family().stream().map(key -> "\"" + key.value() + "\"").collect(joining(", "));
        return customer.formerKeys().isEmpty() ? "= " + keys : "in (" + keys + ")";
    }
}
