package org.salescollab.exchange.rest;

import java.util.List;

/** Lines that wrote nothing, each with its field and reason in the reader's words. */
public record RefusedJson(List<LineJson> lines, long next) {

    /** One line; {@code outcome} is BAD, DUPLICATE or KEPT. */
    public record LineJson(int line, String outcome, String field, String reason, List<String> original) {}
}
