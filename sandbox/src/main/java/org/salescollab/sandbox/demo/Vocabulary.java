package org.salescollab.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** How this site calls what the set-up made: names by kind and code, and the ids of the fields. */
final class Vocabulary {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> fieldIds = new HashMap<>();

    /** {@code plan} is the answer of a set-up, {@code fields} Jira's list of fields. */
    Vocabulary(JsonNode plan, JsonNode fields) {
        for (JsonNode item : plan.path("items")) {
            names.put(
                    item.path("kind").asText() + " " + item.path("code").asText(),
                    item.path("name").asText());
        }
        for (JsonNode field : fields) {
            fieldIds.put(field.path("name").asText(), field.path("id").asText());
        }
    }

    String status(String code) {
        return name("STATUS", code);
    }

    String type(String code) {
        return name("ISSUE_TYPE", code);
    }

    String fieldId(String code) {
        return known(fieldIds, name("FIELD", code));
    }

    String option(String field, String code) {
        return name("OPTION", field + "." + code);
    }

    private String name(String kind, String code) {
        return known(names, kind + " " + code);
    }

    private static String known(Map<String, String> all, String wanted) {
        String found = all.get(wanted);
        if (found == null) {
            throw new IllegalStateException("The set-up made no " + wanted);
        }
        return found;
    }
}
