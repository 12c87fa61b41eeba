package org.salescollab.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The salespeople's part: creates the sales, takes them through their stages, and talks about them. */
final class Selling {
    private static final String ISSUE = "/rest/api/2/issue";
    private static final String SIGNING = "S7";

    private final Cast cast;
    private final IssueFields fields;
    private final Vocabulary words;
    private final DemoDays days;
    private final DemoTime time;
    private final IssueList before;

    /** Ids of the actions by the status they lead to, by the code of the status in which they can be taken. */
    private final Map<String, Map<String, String>> actions = new HashMap<>();

    Selling(Cast cast, IssueFields fields, Vocabulary words, DemoDays days, DemoTime time, IssueList before) {
        this.cast = cast;
        this.fields = fields;
        this.words = words;
        this.days = days;
        this.time = time;
        this.before = before;
    }

    /** Creates what is missing of the sale itself and answers its key; keys follow the order of the calls. */
    String create(Script.Sale sale) throws IOException {
        time.on(sale.begun());
        return ensure(cast.as(sale.by()), sale.summary(), fields.ofNew(sale));
    }

    /** Takes a created sale to the status it has in the story and adds what was said and asked about it. */
    void tell(Script.Sale sale, String key) throws IOException {
        advance(sale, key);
        time.on(sale.lastDay());
        Map<String, Object> later = fields.ofLater(sale);
        if (!later.isEmpty()) {
            cast.as(sale.by()).put(ISSUE + "/" + key, Map.of("fields", later));
        }
        comment(key, sale.comments());
        for (Script.Child child : sale.children()) {
            time.on(child.on());
            comment(ensure(cast.as(child.by()), child.summary(), fields.ofNew(child, sale, key)), child.comments());
        }
    }

    private String ensure(Session session, String summary, Map<String, Object> content) throws IOException {
        Optional<IssueList.Found> found = before.bySummary(summary);
        return found.isPresent()
                ? found.get().key()
                : session.post(ISSUE, Map.of("fields", content)).path("key").asText();
    }

    private void advance(Script.Sale sale, String key) throws IOException {
        List<String> path = StagePath.of(sale);
        int reached = before.bySummary(sale.summary())
                .map(IssueList.Found::status)
                .map(status -> path.stream().map(words::status).toList().indexOf(status))
                .orElse(0);
        if (reached < 0) {
            throw new IOException(key + " is in a status that the story doesn't know");
        }
        for (int i = reached + 1; i < path.size(); i++) {
            time.on(sale.days().get(path.get(i)));
            step(sale, key, path.get(i - 1), path.get(i));
        }
    }

    private void step(Script.Sale sale, String key, String from, String to) throws IOException {
        Session session = cast.as(sale.by());
        String address = ISSUE + "/" + key + "/transitions";
        if (!actions.containsKey(from)) {
            actions.put(from, byTarget(session.get(address).path("transitions")));
        }
        String action = actions.get(from).get(words.status(to));
        if (action == null) {
            throw new IOException("No transition leads " + key + " from " + from + " to " + to);
        }
        if (to.equals(SIGNING)) {
            confirm(session, key);
        }
        Map<String, Object> body = new HashMap<>();
        body.put("transition", Map.of("id", action));
        if (to.equals("LOST")) {
            body.put("fields", fields.ofLoss(sale));
        }
        session.post(address, body);
    }

    /** Ticks what the buyer has confirmed, since the gate to signing asks for it. */
    private static void confirm(Session session, String key) throws IOException {
        String stages = "/rest/sales-collab/1.0/issues/" + key + "/stages";
        for (JsonNode finding : session.get(stages + "/gate").path("findings")) {
            if (finding.path("evidence").asBoolean() && !finding.path("met").asBoolean()) {
                session.put(stages + "/evidence/" + finding.path("code").asText(), Map.of("there", true));
            }
        }
    }

    private static Map<String, String> byTarget(JsonNode transitions) {
        Map<String, String> ids = new HashMap<>();
        for (JsonNode one : transitions) {
            ids.put(one.path("to").path("name").asText(), one.path("id").asText());
        }
        return ids;
    }

    private void comment(String key, List<Script.Note> notes) throws IOException {
        String address = ISSUE + "/" + key + "/comment";
        for (Script.Note note : notes) {
            time.on(note.on());
            Session session = cast.as(note.by());
            String text = days.moved(note.text());
            boolean said = session.get(address).path("comments").findValuesAsText("body").stream()
                    .anyMatch(text::equals);
            if (!said) {
                session.post(address, Map.of("body", text));
            }
        }
    }
}
