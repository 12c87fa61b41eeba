package org.salescollab.platform.web;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.salescollab.access.AccessGate;
import org.salescollab.shared.Actor;

/** A page for Jira's administrators, who confirm their password first; others are refused without being asked for one. */
public abstract class AdminPageServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient AccessGate gate;
    private final transient WebSudoManager webSudo;

    protected AdminPageServlet(PageRenderer renderer, AccessGate gate, WebSudoManager webSudo) {
        super(renderer);
        this.gate = gate;
        this.webSudo = webSudo;
    }

    /** Asks the use case for what to show an administrator. */
    protected abstract PageModel adminPage(Actor actor, HttpServletRequest request);

    @Override
    protected final PageModel page(Actor actor, HttpServletRequest request) {
        gate.requireAdmin(actor);
        webSudo.willExecuteWebSudoRequest(request);
        return adminPage(actor, request);
    }

    @Override
    protected final void unconfirmed(
            WebSudoSessionException cause, HttpServletRequest request, HttpServletResponse response) {
        webSudo.enforceWebSudoProtection(request, response);
    }
}
