package org.salescollab.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.salescollab.e2e.Matrix.Role;

/** People, projects, a customer and, where the sandbox can make one, an issue for the rows of the matrix to speak of. */
final class MatrixSite {
    static final String REST = "/rest/sales-collab/1.0";

    private static final String PROJECT = "MATRIX";
    private static final String SPARE = "SPARE";
    private static final String INTERACTION =
            "{\"kind\":\"CALL\",\"at\":\"2026-01-05T10:00\",\"department\":\"SALES\",\"summary\":\"A call\"}";
    private static final String DEFAULT_SCHEME = "/rest/api/2/permissionscheme/0/permission";

    private final String address;
    private final Client admin;
    private final String customer;
    private final String issue;
    private int count;

    MatrixSite(String address) throws IOException, InterruptedException {
        this.address = address;
        this.admin = client(Role.ADMIN);
        addPeople();
        addProject(PROJECT);
        addProject(SPARE);
        admin.json("POST", REST + "/setup/run", "{\"project\":\"" + PROJECT + "\",\"language\":\"en\"}", 200);
        customer = admin.json("POST", REST + "/customers", "{\"nameEn\":\"Matrix 0\"}", 201)
                .path("key")
                .asText();
        issue = createIssue();
    }

    Client client(Role role) {
        return role == Role.ANONYMOUS ? Client.anonymous(address) : Client.named(address, role.user());
    }

    /** All but the unlicensed get the licence; only insiders may browse projects. */
    private void addPeople() throws IOException, InterruptedException {
        addUser(Role.UNLICENSED, ",\"applicationKeys\":[]");
        addUser(Role.OUTSIDER, "");
        addUser(Role.MEMBER, "");
        admin.json("POST", "/rest/api/2/group", "{\"name\":\"insiders\"}", 201);
        for (Role insider : List.of(Role.MEMBER, Role.ADMIN)) {
            String name = "{\"name\":\"" + insider.user() + "\"}";
            admin.json("POST", "/rest/api/2/group/user?groupname=insiders", name, 201);
        }
        String grant =
                "{\"holder\":{\"type\":\"group\",\"parameter\":\"insiders\"},\"permission\":\"BROWSE_PROJECTS\"}";
        admin.json("POST", DEFAULT_SCHEME, grant, 201);
        admin.json("DELETE", DEFAULT_SCHEME + "/" + grantToEveryLicensedUser(), "", 204);
    }

    private String grantToEveryLicensedUser() throws IOException, InterruptedException {
        for (JsonNode grant : admin.json("GET", DEFAULT_SCHEME, "", 200).path("permissions")) {
            if (grant.path("permission").asText().equals("BROWSE_PROJECTS")
                    && grant.path("holder").path("parameter").asText().equals("jira-software-users")) {
                return grant.path("id").asText();
            }
        }
        throw new IllegalStateException("Licensed users may not browse projects as it is");
    }

    private void addUser(Role role, String more) throws IOException, InterruptedException {
        String name = role.user();
        String body = "{\"name\":\"%s\",\"displayName\":\"%s\",\"emailAddress\":\"%s@example.com\"%s}";
        admin.json("POST", "/rest/api/2/user", body.formatted(name, name, name, more), 201);
    }

    private void addProject(String key) throws IOException, InterruptedException {
        String body = "{\"key\":\"%s\",\"name\":\"%s\",\"projectTypeKey\":\"business\",\"lead\":\"admin\"}";
        admin.json("POST", "/rest/api/2/project", body.formatted(key, key), 201);
    }

    private String createIssue() throws IOException, InterruptedException {
        String body = "{\"fields\":{\"project\":{\"key\":\"" + PROJECT
                + "\"},\"issuetype\":{\"name\":\"Sales Project\"},\"summary\":\"A sale\"}}";
        HttpResponse<String> answer = admin.send("POST", "/rest/api/2/issue", body);
        return answer.statusCode() == 201 ? answer.body().replaceAll("(?s).*\"id\"\\s*:\\s*\"(\\d+)\".*", "$1") : null;
    }

    /** The issue's id; empty while the sandbox can't create issues. */
    Optional<String> issue() {
        return Optional.ofNullable(issue);
    }

    /** Fills the placeholders of a row for one role; what changes with each request is asked for anew. */
    String filled(String text, Role role) throws IOException, InterruptedException {
        String filled = text.replace("{key}", customer)
                .replace("{code}", "LEGAL")
                .replace("{complexity}", "standard")
                .replace("{spare}", SPARE)
                .replace("{project}", "NONESUCH")
                .replace("{issue}", issue().orElse("1"))
                .replace("{role}", roleOf(role))
                .replace("{evidence}", "NEED")
                .replace("{user}", role == Role.ADMIN ? "admin" : Role.MEMBER.user());
        if (filled.contains("{import}")) {
            filled = filled.replace("{import}", newImport());
        }
        if (filled.contains("{n}")) {
            filled = filled.replace("{n}", role.user() + " " + ++count);
        }
        if (filled.contains("{version}")) {
            filled = filled.replace("{version}", customer().path("version").asText());
        }
        // Nobody has saved that many filters of the register.
        filled = filled.replace("{filter}", "999999");
        if (filled.contains("{id}")) {
            filled = filled.replace("{id}", newContact());
        }
        if (filled.contains("{pair}")) {
            filled = filled.replace("{pair}", newPair());
        }
        if (filled.contains("{merge}")) {
            filled = filled.replace(
                    "{merge}",
                    admin.json("POST", REST + "/customers/merges", newPair(), 201)
                            .path("id")
                            .asText());
        }
        if (filled.contains("{interaction}")) {
            filled = filled.replace("{interaction}", added("interactions", INTERACTION));
        }
        if (filled.contains("{need}")) {
            boolean later = filled.matches(".*\\{need}/(work|answer|undo)");
            filled = filled.replace("{need}", later ? promised() : added("needs", "{\"title\":\"A need\"}"));
        }
        if (filled.contains("{issuekey}")) {
            filled = filled.replace("{issuekey}", PROJECT + "-1");
        }
        if (filled.contains("{feedback}")) {
            filled = filled.replace("{feedback}", feedback(filled.endsWith("/undo")));
        }
        if (filled.contains("{answer}")) {
            filled = filled.replace("{answer}", added("satisfaction", "{\"csat\":5}"));
        }
        if (filled.contains("{alias}")) {
            filled =
                    filled.replace("{alias}", customer().path("aliases").path(0).asText());
        }
        return filled.contains("{seen}") ? filled.replace("{seen}", seenVersion(role)) : filled;
    }

    /** Two new customers that may be merged, as a request names them. */
    private String newPair() throws IOException, InterruptedException {
        return "{\"from\":\"" + newCustomer() + "\",\"into\":\"" + newCustomer()
                + "\",\"fromVersion\":1,\"intoVersion\":1}";
    }

    private String newCustomer() throws IOException, InterruptedException {
        return admin.json("POST", REST + "/customers", "{\"nameEn\":\"Twin " + ++count + "\"}", 201)
                .path("key")
                .asText();
    }

    /** A person of the customer, new each time, since some requests remove one. */
    private String newContact() throws IOException, InterruptedException {
        String body = "{\"nameEn\":\"Person " + ++count + "\"}";
        return admin.json("POST", REST + "/customers/" + customer + "/contacts", body, 201)
                .path("id")
                .asText();
    }

    /** Something of the customer's, new each time, since some requests change or remove it. */
    private String added(String where, String body) throws IOException, InterruptedException {
        return admin.json("POST", REST + "/customers/" + customer + "/" + where, body, 201)
                .path("id")
                .asText();
    }

    private String promised() throws IOException, InterruptedException {
        String need = added("needs", "{\"title\":\"A promised need\"}");
        String promise = "{\"department\":\"SALES\",\"due\":\"2199-01-01\",\"version\":1}";
        admin.json("POST", REST + "/needs/" + need + "/commitment", promise, 200);
        return need;
    }

    private String feedback(boolean stepped) throws IOException, InterruptedException {
        String feedback = added("feedback", "{\"source\":\"CUSTOMER\",\"kind\":\"PRAISE\",\"text\":\"Good\"}");
        if (stepped) {
            admin.json("POST", REST + "/feedback/" + feedback + "/step", "{\"version\":1}", 200);
        }
        return feedback;
    }

    /** A file that waits for its columns to be mapped. */
    private String newImport() throws IOException, InterruptedException {
        HttpResponse<String> answer = admin.send(
                "POST",
                REST + "/customer-imports?name=matrix.csv",
                "nameEn\nImported " + ++count + "\n",
                Map.of("Content-Type", "application/octet-stream"));
        return answer.body().replaceAll("(?s)\\{\"key\":\"([0-9a-f-]+)\".*", "$1");
    }

    private JsonNode customer() throws IOException, InterruptedException {
        return admin.json("GET", REST + "/customers/" + customer, "", 200);
    }

    /** The member and the administrator take a role each, so that neither stands in the other's way. */
    private static String roleOf(Role role) {
        return role == Role.ADMIN ? "SR" : "AR";
    }

    private String seenVersion(Role role) throws IOException, InterruptedException {
        if (issue == null) {
            return "0";
        }
        JsonNode board = admin.json("GET", REST + "/issues/" + issue + "/roles", "", 200);
        for (JsonNode line : board.path("lines")) {
            if (line.path("code").asText().equals(roleOf(role))) {
                return line.path("version").asText();
            }
        }
        return "0";
    }
}
