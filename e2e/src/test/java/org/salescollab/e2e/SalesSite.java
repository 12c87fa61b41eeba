package org.salescollab.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A sandbox whose project SP is set up for sales, with a seller and others, made over REST like by any client. */
final class SalesSite {
    static final String SELLER = "seller";

    /** Licensed, but may not see the project once it is private. */
    static final String OUTSIDER = "outsider";

    /** May log in, has no licence. */
    static final String GUEST = "guest";

    private final RestClient admin;
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();

    private SalesSite(String address) {
        this.admin = new RestClient(address, "admin");
    }

    /** Sets the project up in English. */
    static SalesSite create(String address) throws IOException, InterruptedException {
        SalesSite site = new SalesSite(address);
        site.people();
        site.admin
                .post(
                        "/rest/api/2/project",
                        Map.of("key", "SP", "name", "Sales", "projectTypeKey", "business", "lead", "admin"))
                .expect(201);
        site.admin
                .post("/rest/sales-collab/1.0/setup/run", Map.of("project", "SP", "language", "en"))
                .expect(200);
        site.readNames();
        return site;
    }

    private void people() throws IOException, InterruptedException {
        person(SELLER, "Li Min 李敏", true);
        person(OUTSIDER, "Tom Becker", true);
        person(GUEST, "Guest", false);
    }

    private void person(String name, String displayName, boolean licensed) throws IOException, InterruptedException {
        Map<String, Object> body = new HashMap<>(
                Map.of("name", name, "displayName", displayName, "emailAddress", name + "@farsail.example"));
        if (!licensed) {
            body.put("applicationKeys", List.of());
        }
        admin.post("/rest/api/2/user", body).expect(201);
    }

    private void readNames() throws IOException, InterruptedException {
        for (JsonNode field : admin.get("/rest/api/2/field")) {
            fields.put(field.path("name").asText(), field.path("id").asText());
        }
        for (JsonNode type : admin.get("/rest/api/2/project/SP").path("issueTypes")) {
            types.put(type.path("name").asText(), type.path("id").asText());
        }
    }

    /** Takes the project from everybody but the seller, the administrator and the project's lead. */
    void makePrivate() throws IOException, InterruptedException {
        admin.post("/rest/api/2/group", Map.of("name", "sellers")).expect(201);
        admin.post("/rest/api/2/group/user?groupname=sellers", Map.of("name", SELLER))
                .expect(201);
        List<Map<String, Object>> grants = new java.util.ArrayList<>();
        for (String permission : List.of("BROWSE_PROJECTS", "CREATE_ISSUES", "EDIT_ISSUES", "TRANSITION_ISSUES")) {
            grants.add(Map.of("permission", permission, "holder", Map.of("type", "group", "parameter", "sellers")));
            grants.add(Map.of("permission", permission, "holder", Map.of("type", "projectLead")));
        }
        JsonNode scheme = admin.post("/rest/api/2/permissionscheme", Map.of("name", "Private", "permissions", grants))
                .expect(201)
                .json();
        admin.put(
                        "/rest/api/2/project/SP/permissionscheme",
                        Map.of("id", scheme.path("id").asLong()))
                .expect(200);
    }

    RestClient admin() {
        return admin;
    }

    RestClient seller() {
        return admin.as(SELLER);
    }

    /** The id of a custom field by its English name. */
    String field(String name) {
        return fields.get(name);
    }

    String type(String name) {
        return types.get(name);
    }

    /** The key of a new customer. */
    String customer(String englishName) throws IOException, InterruptedException {
        return seller().post("/rest/sales-collab/1.0/customers", Map.of("nameEn", englishName))
                .expect(201)
                .json()
                .path("key")
                .asText();
    }

    /** The body that creates a sales project; {@code more} are fields by their English names. */
    Map<String, Object> salesProject(String summary, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>();
        all.put("project", Map.of("key", "SP"));
        all.put("issuetype", Map.of("id", type("Sales Project")));
        all.put("summary", summary);
        more.forEach((name, value) -> all.put(fields.getOrDefault(name, name), value));
        return Map.of("fields", all);
    }

    RestClient.Answer create(String summary, Map<String, Object> more) throws IOException, InterruptedException {
        return seller().post("/rest/api/2/issue", salesProject(summary, more));
    }

    int found(String jql) throws IOException, InterruptedException {
        return seller().get("/rest/api/2/search?maxResults=0&jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8))
                .path("total")
                .asInt();
    }
}
