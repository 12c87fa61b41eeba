package org.salescollab.need.rest;

import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.salescollab.need.Need;
import org.salescollab.need.NeedId;
import org.salescollab.platform.rest.SeenVersion;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.NotFound;

/** What both resources of needs have in common: reading addresses, answering with one need. */
public final class NeedAnswers {

    private final NeedJsons jsons;

    public NeedAnswers(NeedJsons jsons) {
        this.jsons = jsons;
    }

    static NeedId id(String path) {
        return NeedId.parse(path).orElseThrow(() -> new NotFound("sales.need.error.not-found"));
    }

    /** Answers with what the work gives; after a conflict with the stored need. */
    Response saved(int status, Actor actor, Supplier<Need> work) {
        try {
            return one(status, actor, work.get());
        } catch (Conflict e) {
            throw e.current() instanceof Need stored ? e.showing(jsons.one(actor, stored)) : e;
        }
    }

    Response one(int status, Actor actor, Need need) {
        return Response.status(status)
                .header("ETag", SeenVersion.etag(need.version()))
                .entity(jsons.one(actor, need))
                .build();
    }
}
