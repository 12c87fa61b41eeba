package org.salescollab.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.Issues;

/** Issues: read, create (one or many), edit, assign, delete. */
@Path("issue")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class IssueResource {
    private static final int MOST_AT_ONCE = 50;

    private final Caller caller;
    private final Issues issues;
    private final IssueWriting writing;
    private final IssuePages pages;
    private final IssueColumns columns;

    IssueResource(Caller caller, Issues issues, IssueWriting writing, IssuePages pages, IssueColumns columns) {
        this.caller = caller;
        this.issues = issues;
        this.writing = writing;
        this.pages = pages;
        this.columns = columns;
    }

    @GET
    @Path("{issue}")
    public Map<String, Object> read(
            @PathParam("issue") String issue,
            @QueryParam("fields") List<String> fields,
            @QueryParam("expand") List<String> expand,
            @Context UriInfo uri) {
        FieldChoice choice = FieldChoice.of(Names.split(fields), true);
        return pages.one(Links.of(uri), caller.issue(issue), choice, Names.split(expand));
    }

    @POST
    public Response create(String body, @Context UriInfo uri) {
        IssueInfo made = writing.create(JsonBody.object(body));
        Map<String, Object> json = made(Links.of(uri), made);
        return Response.status(201).entity(json).build();
    }

    private static Map<String, Object> made(Links links, IssueInfo issue) {
        Map<String, Object> json = Names.map();
        json.put("id", Long.toString(issue.id()));
        json.put("key", issue.key());
        json.put("self", links.to("issue/{id}", issue.id()));
        return json;
    }

    /** Creates what can be created and reports the rest by its place. */
    @POST
    @Path("bulk")
    public Response createMany(String body, @Context UriInfo uri) {
        JsonNode updates = JsonBody.object(body).path("issueUpdates");
        if (!updates.isArray() || updates.isEmpty() || updates.size() > MOST_AT_ONCE) {
            throw Refusal.bad(caller.text("sandbox.rest.bulk-size", Integer.toString(MOST_AT_ONCE)));
        }
        List<Object> made = new ArrayList<>();
        List<Object> failed = new ArrayList<>();
        for (int i = 0; i < updates.size(); i++) {
            try {
                if (!updates.get(i).isObject()) {
                    throw Refusal.bad("The request body must be a JSON object.");
                }
                made.add(made(Links.of(uri), writing.create(updates.get(i))));
            } catch (Refusal refusal) {
                Map<String, Object> errors = Map.of("errorMessages", refusal.messages(), "errors", refusal.errors());
                failed.add(Map.of("status", refusal.status(), "elementErrors", errors, "failedElementNumber", i));
            }
        }
        Map<String, Object> answer = Map.of("issues", made, "errors", failed);
        return Response.status(made.isEmpty() ? 400 : 201).entity(answer).build();
    }

    @PUT
    @Path("{issue}")
    public Response edit(@PathParam("issue") String issue, String body) {
        writing.edit(caller.issue(issue), JsonBody.object(body));
        return Response.noContent().build();
    }

    @PUT
    @Path("{issue}/assignee")
    public Response assign(@PathParam("issue") String issue, String body) {
        writing.assign(caller.issue(issue), JsonBody.object(body));
        return Response.noContent().build();
    }

    @DELETE
    @Path("{issue}")
    @Consumes(MediaType.WILDCARD)
    public Response delete(
            @PathParam("issue") String issue,
            @QueryParam("deleteSubtasks") @DefaultValue("false") boolean withSubTasks) {
        IssueInfo found = caller.issue(issue);
        List<Long> subTasks = columns.subTasks(found.id());
        if (!subTasks.isEmpty() && !withSubTasks) {
            throw Refusal.bad(caller.text("sandbox.rest.has-subtasks", found.key()));
        }
        Refusal.orRefuse(issues.delete(caller.user(), found.id()));
        return Response.noContent().build();
    }

    @GET
    @Path("{issue}/watchers")
    public Map<String, Object> watchers(@PathParam("issue") String issue, @Context UriInfo uri) {
        Map<String, Object> json = RelatedJson.watches(Links.of(uri), caller.issue(issue));
        json.put("watchers", List.of());
        return json;
    }
}
