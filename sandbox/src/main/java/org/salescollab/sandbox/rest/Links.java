package org.salescollab.sandbox.rest;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.salescollab.sandbox.model.User;

/** Absolute addresses as the client reached the site. */
record Links(String api, String site) {
    static Links of(UriInfo uri) {
        String base = uri.getBaseUri().toString();
        String site = base.substring(0, base.indexOf("/rest/"));
        String api = base.contains("/rest/api/") ? base : site + "/rest/api/2/";
        return new Links(api, site);
    }

    /** An address under the API; placeholders are encoded. */
    String to(String template, Object... values) {
        return UriBuilder.fromUri(api).path(template).build(values).toString();
    }

    String user(User user) {
        return UriBuilder.fromUri(api)
                .path("user")
                .queryParam("username", "{name}")
                .build(user.name())
                .toString();
    }

    String at(String contextPath) {
        return site + contextPath;
    }

    URI uri(String template, Object... values) {
        return URI.create(to(template, values));
    }
}
