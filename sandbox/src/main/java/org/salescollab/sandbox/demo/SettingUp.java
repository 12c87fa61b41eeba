package org.salescollab.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The administrator's part: the project, the app's set-up, the exchange rates, the customer register. */
final class SettingUp {
    private static final String APP = "/rest/sales-collab/1.0";

    private final Cast cast;
    private final Script script;
    private final DemoDays days;

    SettingUp(Cast cast, Script script, DemoDays days) {
        this.cast = cast;
        this.script = script;
        this.days = days;
    }

    /** Creates the project by the wizard unless it is there, and runs the set-up, which only adds what is missing. */
    Vocabulary run(boolean projectIsThere) throws IOException {
        String name = script.site().administrator();
        Session admin = cast.as(name);
        admin.confirmPassword(name);
        Map<String, Object> request = new HashMap<>();
        request.put("language", script.site().language());
        Map<String, String> project = script.site().project();
        request.put(projectIsThere ? "project" : "newProject", projectIsThere ? project.get("key") : project);
        JsonNode plan = admin.post(APP + "/setup/run", request);
        setRates(admin);
        nameDepartments(admin);
        return new Vocabulary(plan, admin.get("/rest/api/2/field"));
    }

    /** A rate of the same currency and day is replaced, so doing it twice does no harm. */
    private void setRates(Session admin) throws IOException {
        for (Script.Rate rate : script.site().rates()) {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("currency", rate.currency());
            body.put("from", days.moved(rate.from()).toString());
            body.put("rate", rate.rate());
            admin.post(APP + "/rates", body);
        }
    }

    /** Gives each department its group, its lead and how to work with it; one that has a group is left as it is. */
    private void nameDepartments(Session admin) throws IOException {
        Map<String, JsonNode> known = new HashMap<>();
        admin.get(APP + "/departments")
                .path("departments")
                .forEach(each -> known.put(each.path("code").asText(), each));
        for (JsonNode department : script.site().departments()) {
            String code = department.path("code").asText();
            JsonNode stored = known.get(code);
            if (stored != null && stored.path("group").isNull()) {
                ObjectNode body = department.deepCopy();
                body.set("nameZh", stored.path("nameZh"));
                body.set("nameEn", stored.path("nameEn"));
                body.set("version", stored.path("version"));
                admin.put(APP + "/departments/" + code, body);
            }
        }
    }

    /** Every customer is registered by who owns the relation; answers the register's keys by English name. */
    Map<String, String> registerCustomers() throws IOException {
        Map<String, String> keys = new HashMap<>();
        Session admin = cast.as(script.site().administrator());
        for (JsonNode known : admin.get(APP + "/customers").path("customers")) {
            keys.put(known.path("nameEn").asText(), known.path("key").asText());
        }
        for (JsonNode customer : script.customers()) {
            String name = customer.path("nameEn").asText();
            if (!keys.containsKey(name)) {
                Session owner = cast.as(customer.path("owner").asText());
                keys.put(
                        name,
                        owner.post(APP + "/customers", customer).path("key").asText());
            }
        }
        for (Script.Merged merged : script.merged()) {
            merge(admin, merged, keys.get(merged.into()));
        }
        return keys;
    }

    /** A survivor that has taken in another customer before is left as it is. */
    private void merge(Session admin, Script.Merged merged, String into) throws IOException {
        JsonNode survivor = admin.get(APP + "/customers/" + into);
        if (!survivor.path("formerKeys").isEmpty()) {
            return;
        }
        JsonNode other = admin.post(APP + "/customers", merged.customer());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("from", other.path("key").asText());
        body.put("into", into);
        body.put("fromVersion", other.path("version").asInt());
        body.put("intoVersion", survivor.path("version").asInt());
        admin.post(APP + "/customers/merges", body);
    }
}
