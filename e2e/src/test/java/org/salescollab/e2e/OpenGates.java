package org.salescollab.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives a sales project all that its next gate asks for; one person takes every role. */
final class OpenGates {
    private static final String APP = "/rest/sales-collab/1.0";

    private OpenGates() {}

    static void open(RestClient person, String user, String issue) throws IOException, InterruptedException {
        fields(person, issue);
        String stages = APP + "/issues/" + issue + "/stages";
        for (JsonNode finding : person.get(stages + "/gate").path("findings")) {
            String code = finding.path("code").asText();
            if (!finding.path("met").asBoolean()) {
                switch (finding.path("rule").asText()) {
                    case "roles" -> role(person, user, issue, code);
                    case "evidence" ->
                        person.put(stages + "/evidence/" + code, Map.of("there", true))
                                .expect(200);
                    default -> throw new AssertionError("the field " + code + " is filled and isn't seen");
                }
            }
        }
    }

    private static void role(RestClient person, String user, String issue, String role)
            throws IOException, InterruptedException {
        String address = APP + "/issues/" + issue + "/roles/" + role;
        person.post(address, Map.of("user", user, "version", 0)).expect(200);
        person.post(address + "/accept", Map.of("version", 1)).expect(200);
    }

    private static void fields(RestClient person, String issue) throws IOException, InterruptedException {
        String customer = person.post(APP + "/customers", Map.of("nameEn", "Gate opener " + issue))
                .expect(201)
                .json()
                .path("key")
                .asText();
        Map<String, Object> values = new HashMap<>();
        JsonNode fields = person.get("/rest/api/2/field");
        for (Map.Entry<String, Object> wanted : List.<Map.Entry<String, Object>>of(
                Map.entry("Customer", customer),
                Map.entry("Amount", 1000),
                Map.entry("Expected Close Date", "2026-12-18"))) {
            for (JsonNode field : fields) {
                if (field.path("name").asText().equals(wanted.getKey())) {
                    values.put(field.path("id").asText(), wanted.getValue());
                }
            }
        }
        person.put("/rest/api/2/issue/" + issue, Map.of("fields", values)).expect(204);
    }
}
