package org.salescollab.sandbox.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes a value as JSON into an attribute, for templates; the template escapes it. */
public final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    public String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
