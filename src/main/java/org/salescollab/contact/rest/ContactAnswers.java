package org.salescollab.contact.rest;

import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.salescollab.contact.Contact;
import org.salescollab.contact.ContactId;
import org.salescollab.platform.rest.SeenVersion;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;

/** What both resources of people have in common: reading addresses, answering with one person. */
public final class ContactAnswers {

    private final ContactJsons jsons;

    public ContactAnswers(ContactJsons jsons) {
        this.jsons = jsons;
    }

    static CustomerKey customer(String path) {
        return CustomerKey.parse(path).orElseThrow(() -> new NotFound("sales.customer.error.not-found"));
    }

    static ContactId id(String path) {
        return ContactId.parse(path).orElseThrow(() -> new NotFound("sales.contact.error.not-found"));
    }

    /** Answers with what the work gives; after a conflict with the stored person. */
    Response saved(int status, Actor actor, Supplier<Contact> work) {
        try {
            return one(status, work.get(), actor);
        } catch (Conflict e) {
            throw e.current() instanceof Contact stored ? e.showing(jsons.one(stored, actor)) : e;
        }
    }

    Response one(int status, Contact contact, Actor actor) {
        return Response.status(status)
                .header("ETag", SeenVersion.etag(contact.version()))
                .entity(jsons.one(contact, actor))
                .build();
    }
}
