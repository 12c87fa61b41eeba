package org.salescollab.exchange.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.CurrentActor;
import org.salescollab.exchange.CustomerImport;
import org.salescollab.exchange.FileLimits;
import org.salescollab.exchange.ImportRun;
import org.salescollab.exchange.RefusedFile;
import org.salescollab.platform.rest.Json;
import org.salescollab.platform.rest.Operation;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Problems;

/** Importing customers, step by step; the file is the body itself, which no form of a foreign page can send. */
@Path("/customer-imports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ImportResource {

    private final CurrentActor currentActor;
    private final CustomerImport imports;
    private final RefusedFile refusedFile;
    private final ImportJsons jsons;
    private final Json json;

    @Inject
    public ImportResource(
            CurrentActor currentActor, CustomerImport imports, RefusedFile refusedFile, ImportJsons jsons, Json json) {
        this.currentActor = currentActor;
        this.imports = imports;
        this.refusedFile = refusedFile;
        this.jsons = jsons;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            value = "Takes a file and reads its heads; nothing is imported.",
            body = byte[].class,
            answer = ImportJson.class,
            status = 201)
    public Response upload(@QueryParam("name") @DefaultValue("") String name, InputStream body) {
        Actor actor = currentActor.get();
        imports.enter(actor);
        return answer(201, imports.upload(actor, name, bytes(body)));
    }

    /** Cheap to ask again and again: one statement, and an empty answer while nothing has changed. */
    @GET
    @Path("/{import}")
    @Operation(value = "How far an import is; 304 while nothing has changed.", answer = ImportJson.class)
    public Response get(@PathParam("import") String key, @HeaderParam("If-None-Match") @Nullable String seen) {
        ImportRun run = imports.get(currentActor.get(), key);
        return tag(run).equals(seen)
                ? Response.notModified().header("ETag", tag(run)).build()
                : answer(200, run);
    }

    @POST
    @Path("/{import}/check")
    @Operation(
            value = "Starts the check of every line; nothing is written.",
            body = CheckRequest.class,
            answer = ImportJson.class,
            status = 202)
    public Response check(@PathParam("import") String key, @Nullable String body) {
        CheckRequest request = json.read(body, CheckRequest.class);
        return answer(202, imports.check(currentActor.get(), key, request.columns(), request.known()));
    }

    @POST
    @Path("/{import}/run")
    @Operation(
            value = "Starts the import of what was checked.",
            body = RunRequest.class,
            answer = ImportJson.class,
            status = 202)
    public Response run(@PathParam("import") String key, @Nullable String body) {
        RunRequest request = json.read(body, RunRequest.class);
        return answer(202, imports.run(currentActor.get(), key, request.chosen()));
    }

    @POST
    @Path("/{import}/cancel")
    @Operation(value = "Stops what is under way.", answer = ImportJson.class, status = 202)
    public Response cancel(@PathParam("import") String key) {
        return answer(202, imports.cancel(currentActor.get(), key));
    }

    @POST
    @Path("/{import}/undo")
    @Operation(value = "Takes an import back.", answer = ImportJson.class, status = 202)
    public Response undo(@PathParam("import") String key) {
        return answer(202, imports.undo(currentActor.get(), key));
    }

    @GET
    @Path("/{import}/refused")
    @Operation("The lines that were left out, page by page.")
    public RefusedJson refused(
            @PathParam("import") String key,
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("size") @DefaultValue("50") int size) {
        Actor actor = currentActor.get();
        return jsons.refused(imports.refused(actor, key, after, size), actor.locale());
    }

    @GET
    @Path("/{import}/refused.csv")
    @Produces(Files.CSV)
    @Operation(value = "The lines that were left out, as a CSV file.", answer = byte[].class)
    public Response refusedFile(@PathParam("import") String key) {
        Actor actor = currentActor.get();
        imports.get(actor, key);
        StreamingOutput body = out -> refusedFile.csv(actor, key, jsons.wording(actor.locale()), out);
        return Files.attachment(body, "refused-lines.csv", Files.CSV);
    }

    private Response answer(int status, ImportRun run) {
        return Response.status(status)
                .header("ETag", tag(run))
                .header("Cache-Control", "private, no-cache")
                .entity(jsons.one(run))
                .build();
    }

    private static String tag(ImportRun run) {
        return '"'
                + Integer.toHexString(java.util.Objects.hash(run.state().name(), run.counts(), run.cancelAsked()))
                + '"';
    }

    /** One byte more than is allowed, which is then refused with the right words. */
    private static byte[] bytes(InputStream body) {
        try {
            return body.readNBytes(FileLimits.MOST_BYTES + 1);
        } catch (IOException e) {
            throw Problems.refuse("file", "sales.exchange.error.broken");
        }
    }
}
