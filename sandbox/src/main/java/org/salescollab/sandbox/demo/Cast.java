package org.salescollab.sandbox.demo;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.Map;

/** The people at work: each is signed in when first needed, and all are signed out at the end. */
final class Cast implements AutoCloseable {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Session> sessions = new LinkedHashMap<>();
    private final String site;

    Cast(String site) {
        this.site = site;
    }

    /** The session of a person by login name. */
    Session as(String name) throws IOException {
        Session known = sessions.get(name);
        if (known != null) {
            return known;
        }
        Session made = Session.of(http, site, name);
        sessions.put(name, made);
        return made;
    }

    @Override
    public void close() throws IOException {
        for (Session session : sessions.values()) {
            session.end();
        }
    }
}
