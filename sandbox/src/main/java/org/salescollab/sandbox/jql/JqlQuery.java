package org.salescollab.sandbox.jql;

import java.util.List;
import java.util.Optional;

/** A parsed query: its condition, if it has one, and its order. */
record JqlQuery(Optional<JqlNode> where, List<Sort> order) {
    /** One field of ORDER BY; no direction means the field's usual one. */
    record Sort(String field, Optional<Boolean> descending) {}
}
