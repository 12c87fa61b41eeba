package org.salescollab.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Notes what is said with customers, what they need, what they think of the work; all of a customer's list or none. */
final class Caring {
    private static final String REST = "/rest/sales-collab/1.0";

    private final Cast cast;
    private final DemoDays days;
    private final Map<String, String> customers;
    private final List<String> sales;

    /** {@code sales} are the keys of the sales projects in the order of the script. */
    Caring(Cast cast, DemoDays days, Map<String, String> customers, List<String> sales) {
        this.cast = cast;
        this.days = days;
        this.customers = customers;
        this.sales = sales;
    }

    void tell(CareScript script) throws IOException {
        for (CareScript.Talk talk : script.interactions()) {
            Map<String, Object> body = moved(talk.body());
            List<Long> contacts = new ArrayList<>();
            for (String mail : talk.contacts()) {
                contacts.add(person(talk.by(), talk.customer(), mail));
            }
            body.put("contacts", contacts);
            body.put("issue", issue(talk.issue()));
            add(talk.by(), talk.customer(), "interactions", "summary", body);
        }
        for (CareScript.Need need : script.needs()) {
            tell(need);
        }
        for (CareScript.Opinion opinion : script.feedback()) {
            tell(opinion);
        }
        for (CareScript.Answer answer : script.satisfaction()) {
            Map<String, Object> body = moved(answer.body());
            body.put("contact", person(answer.by(), answer.customer(), answer.contact()));
            body.put("issue", issue(answer.issue()));
            add(answer.by(), answer.customer(), "satisfaction", "on", body);
        }
    }

    /** Each step goes on from where a load before may have ended. */
    private void tell(CareScript.Need need) throws IOException {
        Map<String, Object> body = moved(need.body());
        body.put("from", person(need.by(), need.customer(), need.from()));
        JsonNode known = add(need.by(), need.customer(), "needs", "title", body);
        String state = known.path("state").asText();
        if (need.commitment() != null && state.equals("GIVEN")) {
            known = step(need.by(), known, "commitment", moved(need.commitment()));
        }
        if (!need.work().isEmpty() && known.path("state").asText().equals("COMMITTED")) {
            List<String> issues = need.work().stream().map(this::issue).toList();
            known = step(need.by(), known, "work", new HashMap<>(Map.of("issues", issues)));
        }
        if (need.answer() != null && !known.path("state").asText().equals("TOLD_BACK")) {
            Map<String, Object> answer = moved(need.answer());
            answer.put("to", person(need.by(), need.customer(), need.to()));
            step(need.by(), known, "answer", answer);
        }
    }

    private JsonNode step(String by, JsonNode need, String step, Map<String, Object> body) throws IOException {
        body.put("version", need.path("version").asInt());
        return cast.as(by).post(REST + "/needs/" + need.path("id").asText() + "/" + step, body);
    }

    private void tell(CareScript.Opinion opinion) throws IOException {
        Map<String, Object> body = moved(opinion.body());
        if (opinion.from() != null) {
            body.put("from", person(opinion.by(), opinion.customer(), opinion.from()));
        }
        JsonNode known = add(opinion.by(), opinion.customer(), "feedback", "text", body);
        for (int version = known.path("version").asInt(); version <= opinion.steps(); version++) {
            String address = REST + "/feedback/" + known.path("id").asText() + "/step";
            cast.as(opinion.by()).post(address, Map.of("version", version));
        }
    }

    /** What is there already is recognised by one field and left alone. */
    private JsonNode add(String by, String customer, String where, String mark, Map<String, Object> body)
            throws IOException {
        String address = REST + "/customers/" + customers.get(customer) + "/" + where;
        for (JsonNode list : cast.as(by).get(address + "?size=200")) {
            for (JsonNode known : list) {
                if (known.path(mark).asText().equals(body.get(mark))) {
                    return known;
                }
            }
        }
        return cast.as(by).post(address, body);
    }

    private Long person(String by, String customer, String mail) throws IOException {
        String address = REST + "/customers/" + customers.get(customer) + "/contacts?size=200";
        for (JsonNode person : cast.as(by).get(address).path("contacts")) {
            if (person.path("email").asText().equals(mail)) {
                return person.path("id").asLong();
            }
        }
        throw new IOException("nobody is known as " + mail);
    }

    private String issue(String reference) {
        return reference == null ? null : sales.get(Integer.parseInt(reference.replace("sale:", "")));
    }

    private Map<String, Object> moved(Map<String, Object> body) {
        Map<String, Object> moved = new HashMap<>(body);
        moved.computeIfPresent("on", (field, day) -> moved(day));
        moved.computeIfPresent("due", (field, day) -> moved(day));
        moved.computeIfPresent("at", (field, at) -> {
            LocalDateTime time = LocalDateTime.parse((String) at);
            return days.moved(time.toLocalDate()).atTime(time.toLocalTime()).toString();
        });
        return moved;
    }

    private String moved(Object day) {
        return days.moved(LocalDate.parse((String) day)).toString();
    }
}
