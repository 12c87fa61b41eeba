package org.salescollab.platform.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.salescollab.platform.Incident;
import org.salescollab.shared.AccessDenied;
import org.salescollab.shared.Actor;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.Message;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Problems;

/** A page of the app: answers GET only, changes nothing, and says a refusal in the reader's language. */
public abstract class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient PageRenderer renderer;

    protected PageServlet(PageRenderer renderer) {
        this.renderer = renderer;
    }

    /** Asks the use case for what to show; may throw the refusals of the domain. */
    protected abstract PageModel page(Actor actor, HttpServletRequest request);

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!renderer.isReady()) {
            renderer.refuse(503, Message.of("sales.error.starting"), request, response);
            return;
        }
        try {
            renderer.render(page(renderer.actor(), request), request, response);
        } catch (NotFound e) {
            renderer.refuse(404, e.reason(), request, response);
        } catch (AccessDenied e) {
            renderer.refuse(403, e.reason(), request, response);
        } catch (InvalidInput e) {
            renderer.refuse(400, first(e.problems()), request, response);
        } catch (RuntimeException e) {
            fail(e, request, response);
        }
    }

    /** An address is made by a link, so its first fault says enough. */
    private static Message first(Problems problems) {
        return Stream.concat(problems.general().stream(), problems.byField().values().stream())
                .findFirst()
                .orElseThrow();
    }

    /** A page that has begun to leave cannot be taken back: then Jira ends it. */
    private void fail(RuntimeException cause, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            throw cause;
        }
        response.resetBuffer();
        String id = Incident.log("Page " + getClass().getSimpleName(), cause);
        renderer.refuse(500, Message.of("sales.error.unexpected", id), request, response);
    }
}
