package org.salescollab.sandbox.jira.issue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.User;

/** Who sets which form parameters on which issue, with the errors found so far by field id. */
record FieldAsking(User actor, IssueInfo issue, Map<String, List<String>> params, Map<String, String> errors) {
    FieldAsking(User actor, IssueInfo issue, Map<String, List<String>> params) {
        this(actor, issue, params, new LinkedHashMap<>());
    }

    boolean creates() {
        return issue.id() == 0;
    }

    boolean sent(String field) {
        return params.containsKey(field);
    }

    /** The first value without surrounding blanks, or null where there is none or it is empty. */
    String first(String field) {
        List<String> values = params.getOrDefault(field, List.of());
        String text =
                values.isEmpty() || values.get(0) == null ? "" : values.get(0).strip();
        return text.isEmpty() ? null : text;
    }

    void wrong(String field, String message) {
        errors.putIfAbsent(field, message);
    }
}
