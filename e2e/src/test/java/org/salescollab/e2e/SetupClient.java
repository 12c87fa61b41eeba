package org.salescollab.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Drives the app's set-up over REST and reads from Jira's own REST API what is there. */
final class SetupClient {
    private static final String SETUP = "/rest/sales-collab/1.0/setup";

    private final RestClient client;

    SetupClient(RestClient client) {
        this.client = client;
    }

    static String path(String action) {
        return SETUP + "/" + action;
    }

    void project(String key, String lead) throws IOException, InterruptedException {
        Map<String, Object> project =
                Map.of("key", key, "name", "Project " + key, "projectTypeKey", "business", "lead", lead);
        client.post("/rest/api/2/project", project).expect(201);
    }

    JsonNode preview(String project, String language) throws IOException, InterruptedException {
        return client.post(path("preview"), Map.of("project", project, "language", language))
                .expect(200)
                .json();
    }

    JsonNode run(String project, String language) throws IOException, InterruptedException {
        return client.post(path("run"), Map.of("project", project, "language", language))
                .expect(200)
                .json();
    }

    JsonNode undo(String project) throws IOException, InterruptedException {
        return client.post(path("undo"), Map.of("project", project)).expect(200).json();
    }

    /** How many of the steps are recorded as done. */
    int done(String project) throws IOException, InterruptedException {
        return client.get(path("status?project=" + project)).path("done").asInt();
    }

    /** Everything that Jira shows of its configuration, for the whole site and for each of its projects. */
    Map<String, JsonNode> configuration() throws IOException, InterruptedException {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        for (String kind : List.of("issuetype", "status", "resolution", "field", "priority")) {
            all.put(kind, client.get("/rest/api/2/" + kind));
        }
        for (JsonNode project : client.get("/rest/api/2/project")) {
            String path = "project/" + project.path("key").asText();
            all.put(path, client.get("/rest/api/2/" + path).path("issueTypes"));
            all.put(path + "/statuses", client.get("/rest/api/2/" + path + "/statuses"));
        }
        return all;
    }

    /** The names that Jira lists of a kind. */
    List<String> names(String kind) throws IOException, InterruptedException {
        return values(client.get("/rest/api/2/" + kind), "name");
    }

    static List<String> states(JsonNode plan) {
        return values(plan.path("items"), "state");
    }

    /** What a plan says about each thing in a state: kind, colon, name. */
    static List<String> things(JsonNode plan, String state) {
        List<String> things = new ArrayList<>();
        for (JsonNode item : plan.path("items")) {
            if (item.path("state").asText().equals(state)) {
                things.add(item.path("kind").asText() + ":" + item.path("name").asText());
            }
        }
        return things;
    }

    static List<String> values(JsonNode list, String field) {
        List<String> values = new ArrayList<>();
        list.forEach(item -> values.add(item.path(field).asText()));
        return values;
    }
}
