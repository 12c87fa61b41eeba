package org.salescollab.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.salescollab.platform.Readiness;

/** Turns requests away until the app has started. */
@Provider
public final class ReadyFilter implements ContainerRequestFilter {

    private final Readiness readiness;

    @Inject
    public ReadyFilter(Readiness readiness) {
        this.readiness = readiness;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        readiness.requireReady();
    }
}
