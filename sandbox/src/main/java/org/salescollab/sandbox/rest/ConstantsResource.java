package org.salescollab.sandbox.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.salescollab.sandbox.model.Constants;

/** The site's issue types, statuses, priorities and resolutions. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ConstantsResource {
    private static final List<String> CATEGORIES = List.of("undefined", "new", "indeterminate", "done");

    private final Caller caller;
    private final Constants constants;

    ConstantsResource(Caller caller, Constants constants) {
        this.caller = caller;
        this.constants = constants;
    }

    @GET
    @Path("issuetype")
    public List<Map<String, Object>> types(@Context UriInfo uri) {
        return constants.issueTypes().stream()
                .map(type -> ConstantsJson.type(Links.of(uri), type))
                .toList();
    }

    @GET
    @Path("issuetype/{id}")
    public Map<String, Object> type(@PathParam("id") String id, @Context UriInfo uri) {
        return constants
                .issueType(id)
                .map(type -> ConstantsJson.type(Links.of(uri), type))
                .orElseThrow(() -> missing("sandbox.rest.no-type", id));
    }

    @GET
    @Path("status")
    public List<Map<String, Object>> statuses(@Context UriInfo uri) {
        return constants.statuses().stream()
                .map(status -> ConstantsJson.status(Links.of(uri), status))
                .toList();
    }

    @GET
    @Path("status/{idOrName}")
    public Map<String, Object> status(@PathParam("idOrName") String idOrName, @Context UriInfo uri) {
        return constants
                .status(idOrName)
                .or(() -> constants.statuses().stream()
                        .filter(status -> status.name().equalsIgnoreCase(idOrName))
                        .findFirst())
                .map(status -> ConstantsJson.status(Links.of(uri), status))
                .orElseThrow(() -> missing("sandbox.rest.no-status", idOrName));
    }

    @GET
    @Path("statuscategory")
    public List<Map<String, Object>> categories(@Context UriInfo uri) {
        return CATEGORIES.stream()
                .map(key -> ConstantsJson.category(Links.of(uri), key))
                .toList();
    }

    @GET
    @Path("statuscategory/{idOrKey}")
    public Map<String, Object> category(@PathParam("idOrKey") String idOrKey, @Context UriInfo uri) {
        return categories(uri).stream()
                .filter(one -> idOrKey.equals(one.get("key")) || idOrKey.equals(String.valueOf(one.get("id"))))
                .findFirst()
                .orElseThrow(() -> missing("sandbox.rest.no-status", idOrKey));
    }

    @GET
    @Path("priority")
    public List<Map<String, Object>> priorities(@Context UriInfo uri) {
        return constants.priorities().stream()
                .map(one -> ConstantsJson.priority(Links.of(uri), one))
                .toList();
    }

    @GET
    @Path("priority/{id}")
    public Map<String, Object> priority(@PathParam("id") String id, @Context UriInfo uri) {
        return byId(priorities(uri).stream(), id, "sandbox.rest.no-priority-id");
    }

    @GET
    @Path("resolution")
    public List<Map<String, Object>> resolutions(@Context UriInfo uri) {
        return constants.resolutions().stream()
                .map(one -> ConstantsJson.resolution(Links.of(uri), one))
                .toList();
    }

    @GET
    @Path("resolution/{id}")
    public Map<String, Object> resolution(@PathParam("id") String id, @Context UriInfo uri) {
        return byId(resolutions(uri).stream(), id, "sandbox.rest.no-resolution-id");
    }

    private Map<String, Object> byId(Stream<Map<String, Object>> all, String id, String message) {
        return all.filter(one -> id.equals(one.get("id"))).findFirst().orElseThrow(() -> missing(message, id));
    }

    private Refusal missing(String message, String id) {
        return Refusal.of(404, caller.text(message, id));
    }
}
