package org.salescollab.sandbox.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads request bodies; anything that is not the expected JSON is a 400, never a failure. */
final class JsonBody {
    static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonBody() {}

    static JsonNode object(String body) {
        JsonNode node = any(body);
        if (!node.isObject()) {
            throw Refusal.bad("The request body must be a JSON object.");
        }
        return node;
    }

    static JsonNode any(String body) {
        if (body == null || body.isBlank()) {
            throw Refusal.bad("No content to map to Object due to end of input");
        }
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null
                    ? ""
                    : " (line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ")";
            throw Refusal.bad("Unexpected character or end of the JSON body" + place + ".");
        }
    }

    /** A member that may be absent or null, but is an object otherwise. */
    static JsonNode objectIn(JsonNode parent, String name) {
        JsonNode node = parent.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return MAPPER.createObjectNode();
        }
        if (!node.isObject()) {
            throw Refusal.bad("'" + name + "' must be a JSON object.");
        }
        return node;
    }

    /** A text, or a number written as such; empty when absent. */
    static Optional<String> text(JsonNode parent, String name) {
        JsonNode node = parent.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        if (!node.isValueNode()) {
            throw Refusal.bad("'" + name + "' must be a string.");
        }
        return Optional.of(node.asText());
    }

    static int number(JsonNode parent, String name, int otherwise) {
        JsonNode node = parent.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return otherwise;
        }
        if (!node.isInt() && !node.asText().matches("-?\\d{1,9}")) {
            throw Refusal.bad("'" + name + "' must be a number.");
        }
        return node.isInt() ? node.intValue() : Integer.parseInt(node.asText());
    }

    static List<String> texts(JsonNode parent, String name) {
        JsonNode node = parent.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        if (!node.isArray()) {
            return List.of(node.asText().split(","));
        }
        List<String> texts = new ArrayList<>();
        node.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
