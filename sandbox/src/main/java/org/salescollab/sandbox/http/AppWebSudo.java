package org.salescollab.sandbox.http;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What an app's servlet asks before it shows an administrator's page; Jira does not ask on its behalf. */
public final class AppWebSudo implements WebSudoManager {
    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        if (!WebSudo.satisfied(request)) {
            throw new WebSudoSessionException();
        }
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        try {
            WebSudo.askPassword(request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
