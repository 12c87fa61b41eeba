package org.salescollab.sandbox.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.salescollab.sandbox.model.CurrentUser;
import org.salescollab.sandbox.plugin.PageScope;

/** The last resort for errors outside the pages: JSON for REST, else a plain page; never a stack trace. */
final class ErrorAnswers extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient ErrorPage page;

    ErrorAnswers(ErrorPage page) {
        this.page = page;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String uri = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        String message = (String) request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
        if (uri.startsWith(request.getContextPath() + "/rest/")) {
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter()
                    .write("{\"errorMessages\":[\"" + reason(response.getStatus(), request) + "\"],\"errors\":{}}");
        } else {
            writePage(request, response, message);
        }
    }

    /** The filters have ended by now, so the user whom they recognised is set again for the page's header and language. */
    private void writePage(HttpServletRequest request, HttpServletResponse response, String message)
            throws IOException {
        Identity identity = (Identity) request.getAttribute(Identity.ATTRIBUTE);
        CurrentUser.set(identity == null ? null : identity.user());
        CurrentUser.setAnonymousLocale(Languages.ofBrowser(request));
        try {
            page.write(request, response, response.getStatus(), message);
        } finally {
            CurrentUser.set(null);
            CurrentUser.setAnonymousLocale(null);
            PageScope.end();
        }
    }

    private static String reason(int status, HttpServletRequest request) {
        return switch (status) {
            case 401 -> "You are not logged in.";
            case 403 -> "You don't have the right to do this.";
            case 404 -> "There is nothing at this address.";
            case 405 -> "This method is not allowed here.";
            default -> "The request failed. Log id: " + RequestId.of(request);
        };
    }
}
