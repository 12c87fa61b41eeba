package org.salescollab.sandbox.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The addresses of the pages; {@code {name}} in a pattern is one path segment. */
public final class Routes {
    private final List<Route> routes = new ArrayList<>();

    /** Who may ask at all; what exactly they may see is the handler's business. */
    public enum Access {
        ANYONE,
        LOGGED_IN,
        /** An administrator who confirmed the password lately. */
        ADMIN
    }

    /** Answers one address. */
    @FunctionalInterface
    public interface Handler {
        Answer handle(PageRequest request) throws Exception;
    }

    record Route(String method, List<String> pattern, Access access, Handler handler) {}

    record Match(Route route, Map<String, String> path) {}

    public Routes get(String pattern, Access access, Handler handler) {
        return add("GET", pattern, access, handler);
    }

    public Routes post(String pattern, Access access, Handler handler) {
        return add("POST", pattern, access, handler);
    }

    public Routes put(String pattern, Access access, Handler handler) {
        return add("PUT", pattern, access, handler);
    }

    public Routes delete(String pattern, Access access, Handler handler) {
        return add("DELETE", pattern, access, handler);
    }

    private Routes add(String method, String pattern, Access access, Handler handler) {
        routes.add(new Route(method, List.of(pattern.split("/", -1)), access, handler));
        return this;
    }

    Optional<Match> find(String method, String path) {
        List<String> segments = List.of(path.split("/", -1));
        String asked = "HEAD".equals(method) ? "GET" : method;
        return routes.stream()
                .filter(route -> route.method().equals(asked))
                .flatMap(route -> match(route, segments).stream())
                .findFirst();
    }

    boolean knows(String path) {
        List<String> segments = List.of(path.split("/", -1));
        return routes.stream().anyMatch(route -> match(route, segments).isPresent());
    }

    private static Optional<Match> match(Route route, List<String> segments) {
        if (route.pattern().size() != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> variables = new LinkedHashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            String expected = route.pattern().get(i);
            if (expected.startsWith("{") && !segments.get(i).isEmpty()) {
                variables.put(expected.substring(1, expected.length() - 1), segments.get(i));
            } else if (!expected.equals(segments.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(new Match(route, variables));
    }
}
