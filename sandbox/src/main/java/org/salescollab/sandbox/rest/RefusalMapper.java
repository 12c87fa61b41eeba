package org.salescollab.sandbox.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers every failure in Jira's error JSON; what nobody expected is logged and tells nothing of itself. */
final class RefusalMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(RefusalMapper.class);

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return answer(refusal.status(), refusal.messages(), refusal.errors());
        }
        if (failure instanceof WebApplicationException web) {
            Response own = web.getResponse();
            int status = own.getStatus();
            return status < 400
                    ? own
                    : answer(status, List.of(own.getStatusInfo().getReasonPhrase()), Map.of());
        }
        LOG.error("A REST request failed", failure);
        return answer(500, List.of("Internal server error"), Map.of());
    }

    static Response answer(int status, List<String> messages, Map<String, String> errors) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(Map.of("errorMessages", messages, "errors", errors))
                .build();
    }
}
