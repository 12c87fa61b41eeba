package org.salescollab.sandbox.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a page handler answers. */
public sealed interface Answer {

    /**
     * A rendered template in a frame.
     *
     * @param title plain text for the browser's title
     * @param contexts web-resource contexts the page requires
     */
    record Page(
            Frame frame, String template, String title, Map<String, Object> model, int status, List<String> contexts)
            implements Answer {

        static Page of(Frame frame, String template, String title) {
            return new Page(frame, template, title, Map.of(), 200, List.of());
        }

        Page with(String name, Object value) {
            Map<String, Object> more = new LinkedHashMap<>(model);
            more.put(name, value);
            return new Page(frame, template, title, more, status, contexts);
        }

        Page status(int newStatus) {
            return new Page(frame, template, title, model, newStatus, contexts);
        }

        Page requires(String... newContexts) {
            return new Page(frame, template, title, model, status, List.of(newContexts));
        }
    }

    /** Leads on to a path below the context. */
    record Redirect(String path) implements Answer {}

    /** A value written as JSON. */
    record Json(int status, Object value) implements Answer {}

    /** Plain content, such as an avatar. */
    record Content(String type, String text) implements Answer {}

    /** A file to be saved. */
    record Download(String type, String name, String text) implements Answer {}

    /** What stands around a page's content. */
    enum Frame {
        GENERAL,
        ADMIN,
        PROJECT,
        PROJECT_CONFIG,
        LOGIN,
        NONE
    }
}
