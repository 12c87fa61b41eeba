package org.salescollab.sandbox.plugin;

import jakarta.servlet.http.HttpServletRequest;

/** Jira's second password for administrators. */
public interface WebSudo {
    /** Whether the request must first confirm the password: it came by a browser session that has not done so lately. */
    boolean missing(HttpServletRequest request);
}
