package org.salescollab.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.Problems;

/**
 * Reads JSON bodies of requests into records, the same way on every host; a wrong body is refused with the field named.
 *
 * <p>Resources take the body as a string and call {@link #read}: so the answer doesn't depend on how the platform's
 * JSON provider is set up.
 */
public final class Json {

    private static final int LONGEST_BODY = 64 * 1024;

    private final ObjectMapper mapper = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);

    public <T> T read(@Nullable String body, Class<T> type) {
        if (body == null || body.isBlank()) {
            throw refuse("sales.error.json.empty");
        }
        if (body.length() > LONGEST_BODY) {
            throw refuse("sales.error.json.long");
        }
        return parse(body, type);
    }

    private <T> T parse(String body, Class<T> type) {
        try {
            T value = mapper.readValue(body, type);
            if (value == null) {
                throw refuse("sales.error.json.empty");
            }
            return value;
        } catch (UnrecognizedPropertyException e) {
            throw Problems.refuse(path(e), "sales.error.json.unknown-field", path(e));
        } catch (JsonMappingException e) {
            throw path(e).isEmpty()
                    ? refuse("sales.error.json.shape")
                    : Problems.refuse(path(e), "sales.error.json.value");
        } catch (JsonProcessingException e) {
            throw refuse("sales.error.json.shape");
        }
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static InvalidInput refuse(String i18nKey) {
        return new InvalidInput(new Problems().addGeneral(i18nKey));
    }
}
