package org.salescollab.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The issues that the project has already, by summary: a start that goes on with an interrupted one makes none twice. */
final class IssueList {
    private static final int MOST = 1000;

    private final Map<String, Found> issues = new HashMap<>();

    /** An issue by key, with the name of its status. */
    record Found(String key, String status) {}

    static IssueList of(Session session, String project) throws IOException {
        Map<String, Object> search =
                Map.of("jql", "project = " + project, "maxResults", MOST, "fields", new String[] {"summary", "status"});
        IssueList list = new IssueList();
        for (JsonNode issue : session.post("/rest/api/2/search", search).path("issues")) {
            JsonNode fields = issue.path("fields");
            list.issues.put(
                    fields.path("summary").asText(),
                    new Found(
                            issue.path("key").asText(),
                            fields.path("status").path("name").asText()));
        }
        return list;
    }

    Optional<Found> bySummary(String summary) {
        return Optional.ofNullable(issues.get(summary));
    }
}
