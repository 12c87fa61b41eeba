package org.salescollab.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.salescollab.sandbox.model.CurrentUser;
import org.salescollab.sandbox.model.User;

/** One request to a page: who asks, in which language, with which path variables and parameters. */
public record PageRequest(HttpServletRequest http, HttpServletResponse response, Map<String, String> path) {

    /** Null is anonymous. */
    public User user() {
        return CurrentUser.get();
    }

    public Locale locale() {
        return CurrentUser.locale(Locale.ENGLISH);
    }

    public ZoneId zone() {
        return user() == null ? ZoneId.systemDefault() : user().zone();
    }

    public String path(String name) {
        return path.get(name);
    }

    /** The trimmed parameter, or "" where it is missing. */
    public String param(String name) {
        String value = http.getParameter(name);
        return value == null ? "" : value.trim();
    }

    public boolean has(String name) {
        return !param(name).isEmpty();
    }

    /** A parameter that is a number, if it is one. */
    public Optional<Long> number(String name) {
        String value = param(name);
        return value.matches("\\d{1,18}") ? Optional.of(Long.valueOf(value)) : Optional.empty();
    }

    /** All parameters as lists, in the order sent. */
    public Map<String, List<String>> params() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        http.getParameterMap().forEach((name, values) -> all.put(name, Arrays.asList(values)));
        return all;
    }

    /** Dialogs ask for a page's content without the frame around it. */
    public boolean inDialog() {
        return "dialog".equals(param("decorator"));
    }
}
