package org.salescollab.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives roles other letters in the responsibility matrix of a sale than every sale begins with. */
final class Responsibilities {
    private final Cast cast;

    Responsibilities(Cast cast) {
        this.cast = cast;
    }

    void share(Script.Sale sale, String key) throws IOException {
        String address = "/rest/sales-collab/1.0/issues/" + key + "/raci";
        Session session = cast.as(sale.by());
        JsonNode matrix = session.get(address);
        if (sale.raci().isEmpty() || matrix.path("version").asInt() > 0) {
            return;
        }
        List<Map<String, Object>> activities = new ArrayList<>();
        for (JsonNode activity : matrix.path("activities")) {
            String code = activity.path("code").asText();
            Map<String, String> letters = new HashMap<>();
            activity.path("cells")
                    .forEach(cell -> letters.put(
                            cell.path("role").asText(), cell.path("letter").asText()));
            letters.putAll(sale.raci().getOrDefault(code, Map.of()));
            activities.add(Map.of("code", code, "letters", letters));
        }
        session.put(address, Map.of("version", matrix.path("version").asInt(), "activities", activities));
    }
}
