package org.salescollab.sandbox.plugin;

import java.util.function.Supplier;

/** Holds the web resources that the page of the current request needs; Jira's page builder is per request too. */
public final class PageScope {
    private static final ThreadLocal<WebResources> CURRENT = new ThreadLocal<>();

    private final Supplier<WebResources> maker;

    public PageScope(Supplier<WebResources> maker) {
        this.maker = maker;
    }

    /** The current request's collector; made at the first call. */
    public WebResources current() {
        WebResources resources = CURRENT.get();
        if (resources == null) {
            resources = maker.get();
            CURRENT.set(resources);
        }
        return resources;
    }

    /** To be called when a request ends. */
    public static void end() {
        CURRENT.remove();
    }
}
