package org.salescollab.sandbox.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes the page that a person sees when something went wrong. */
@FunctionalInterface
public interface ErrorPage {
    /** {@code message} may be null; it is for people and must be escaped. */
    void write(HttpServletRequest request, HttpServletResponse response, int status, String message) throws IOException;
}
