package org.salescollab.feedback.rest;

import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.salescollab.feedback.Feedback;
import org.salescollab.feedback.FeedbackId;
import org.salescollab.platform.rest.SeenVersion;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;

/** What the resources have in common: reading addresses, answering with one piece of feedback. */
public final class FeedbackAnswers {

    private final FeedbackJsons jsons;

    public FeedbackAnswers(FeedbackJsons jsons) {
        this.jsons = jsons;
    }

    static CustomerKey customer(String path) {
        return CustomerKey.parse(path).orElseThrow(() -> new NotFound("sales.customer.error.not-found"));
    }

    static FeedbackId id(String path) {
        return FeedbackId.parse(path).orElseThrow(() -> new NotFound("sales.feedback.error.not-found"));
    }

    /** Answers with what the work gives; after a conflict with the stored feedback. */
    Response saved(Actor actor, Supplier<Feedback> work) {
        try {
            return one(actor, work.get());
        } catch (Conflict e) {
            throw e.current() instanceof Feedback stored ? e.showing(jsons.one(actor, stored)) : e;
        }
    }

    Response one(Actor actor, Feedback feedback) {
        return Response.ok(jsons.one(actor, feedback))
                .header("ETag", SeenVersion.etag(feedback.version()))
                .build();
    }
}
