package org.salescollab.sandbox.plugin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Puts Jira's frame around a page that an app's servlet wrote, as SiteMesh does when the page names a decorator. */
public interface Decorator {
    /** {@code name} is what the page's meta tag says: atl.general, atl.admin, atl.popup, ... */
    void write(String name, Page page, HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** The parts of the page: title text, the inner HTML of head without title and decorator tag, the inner HTML of body. */
    record Page(String title, String head, String body) {}
}
