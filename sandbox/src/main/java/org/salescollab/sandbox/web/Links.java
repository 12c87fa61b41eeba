package org.salescollab.sandbox.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Builds and checks addresses. */
public final class Links {
    private Links() {}

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Only http, https, mailto and addresses of this host may become a link. */
    static String safe(String url) {
        boolean harmless = url.startsWith("/") && !url.startsWith("//")
                || url.startsWith("http://")
                || url.startsWith("https://")
                || url.startsWith("mailto:")
                || url.startsWith("#");
        return harmless ? url : "#";
    }

    /** A destination taken from a parameter: only a path of this application, never another host. */
    static String local(String wanted, String fallback) {
        boolean own =
                wanted.startsWith("/") && !wanted.startsWith("//") && !wanted.contains("\\") && !wanted.contains("\n");
        return own ? wanted : fallback;
    }
}
