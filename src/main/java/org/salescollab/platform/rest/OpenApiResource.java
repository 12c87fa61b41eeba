package org.salescollab.platform.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.access.CurrentActor;

/** The description of this REST API for machines; {@code OpenApiTest} makes it from the resources and holds it to them. */
@Path("/openapi")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class OpenApiResource {

    private static final String DOCUMENT = "/openapi.json";

    private final AccessGate gate;
    private final CurrentActor currentActor;

    @Inject
    public OpenApiResource(AccessGate gate, CurrentActor currentActor) {
        this.gate = gate;
        this.currentActor = currentActor;
    }

    @GET
    @LicensedOnly
    @Operation("This document.")
    public String document() {
        gate.requireLicensed(currentActor.get());
        try (@Nullable InputStream in = OpenApiResource.class.getResourceAsStream(DOCUMENT)) {
            if (in == null) {
                throw new IllegalStateException(DOCUMENT + " is missing in the app");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
