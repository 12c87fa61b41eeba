package org.salescollab.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;

/** Fills the roles of a sale: whoever runs the sale asks, and each person accepts for themselves. */
final class Teaming {
    private final Cast cast;

    Teaming(Cast cast) {
        this.cast = cast;
    }

    void fill(Script.Sale sale, String key) throws IOException {
        String address = "/rest/sales-collab/1.0/issues/" + key + "/roles";
        JsonNode board = cast.as(sale.by()).get(address);
        for (Map.Entry<String, String> role : sale.roles().entrySet()) {
            String one = address + "/" + role.getKey();
            JsonNode line = line(board, role.getKey());
            if (!line.path("held").asBoolean()) {
                Map<String, Object> ask = Map.of(
                        "user", role.getValue(), "version", line.path("version").asInt());
                line = line(cast.as(sale.by()).post(one, ask), role.getKey());
            }
            if (!line.path("state").asText().equals("accepted")) {
                Map<String, Object> seen =
                        Map.of("version", line.path("version").asInt());
                cast.as(role.getValue()).post(one + "/accept", seen);
            }
        }
    }

    /** A role that the panel shows, or one that it only offers. */
    private static JsonNode line(JsonNode board, String role) throws IOException {
        for (String list : new String[] {"lines", "others"}) {
            for (JsonNode line : board.path(list)) {
                if (line.path("code").asText().equals(role)) {
                    return line;
                }
            }
        }
        throw new IOException("The app has no role " + role);
    }
}
