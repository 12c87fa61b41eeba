package org.salescollab.sandbox.rest;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small things all JSON writers share. */
final class Names {
    static final String SYSTEM_TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    private Names() {}

    /** Jira writes times in the server's zone. */
    static String moment(Instant at) {
        return at == null ? null : MOMENT.format(at.atZone(ZoneId.systemDefault()));
    }

    static Map<String, Object> map() {
        return new LinkedHashMap<>();
    }

    /** The parts of repeated or comma separated query parameters. */
    static List<String> split(List<String> parameters) {
        return parameters == null
                ? List.of()
                : parameters.stream()
                        .flatMap(one -> Arrays.stream(one.split(",")))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList();
    }

    static Optional<Long> id(String text) {
        return text != null && text.matches("\\d{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }
}
