package org.salescollab.platform.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.salescollab.platform.Incident;
import org.salescollab.platform.NotReady;
import org.salescollab.platform.Texts;
import org.salescollab.shared.AccessDenied;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Problems;

/** Turns every exception of every resource into an answer, in the reader's language and without a trace. */
@Provider
public final class RestErrors implements ExceptionMapper<RuntimeException> {

    private final JiraAuthenticationContext authentication;
    private final Texts texts;

    @Inject
    public RestErrors(JiraAuthenticationContext authentication, Texts texts) {
        this.authentication = authentication;
        this.texts = texts;
    }

    @Override
    public Response toResponse(RuntimeException exception) {
        if (exception instanceof WebApplicationException web) {
            return web.getResponse();
        } else if (exception instanceof InvalidInput invalid) {
            return answer(400, invalid.problems(), null);
        } else if (exception instanceof AccessDenied denied) {
            return answer(403, denied.reason().key(), denied.reason().args().toArray());
        } else if (exception instanceof NotFound unknown) {
            return answer(404, unknown.reason().key(), unknown.reason().args().toArray());
        } else if (exception instanceof Conflict conflict) {
            return answer(409, conflict.problems(), conflict.current());
        } else if (exception instanceof NotReady) {
            return answer(503, "sales.error.starting");
        }
        return unexpected(exception);
    }

    private Response unexpected(RuntimeException exception) {
        return answer(500, "sales.error.unexpected", Incident.log("Request", exception));
    }

    private Response answer(int status, String i18nKey, Object... args) {
        return answer(status, new Problems().addGeneral(i18nKey, args), null);
    }

    private Response answer(int status, Problems problems, @Nullable Object current) {
        Locale locale = authentication.getLocale();
        Map<String, String> byField = new TreeMap<>();
        problems.byField().forEach((field, message) -> byField.put(field, texts.text(locale, message)));
        List<String> general = problems.general().stream()
                .map(message -> texts.text(locale, message))
                .toList();
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new ErrorJson(byField, general, current))
                .build();
    }
}
