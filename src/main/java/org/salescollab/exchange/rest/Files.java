package org.salescollab.exchange.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Sends files that browsers keep and never show as a page. */
final class Files {

    static final String CSV = "text/csv;charset=UTF-8";
    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Files() {}

    /** {@code name} is made by the app, never taken from a request. */
    static Response attachment(StreamingOutput body, String name, String type) {
        return Response.ok(body)
                .type(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
