package org.salescollab.sandbox.http;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;

/** The id of a request that connects an error page with its log line. */
public final class RequestId {
    private static final String ATTRIBUTE = RequestId.class.getName();

    private RequestId() {}

    static void assign(HttpServletRequest request, HttpServletResponse response) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader("X-AREQUESTID", id);
    }

    public static String of(ServletRequest request) {
        return String.valueOf(request.getAttribute(ATTRIBUTE));
    }
}
