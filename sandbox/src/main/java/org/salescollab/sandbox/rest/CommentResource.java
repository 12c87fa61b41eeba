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
import java.util.Map;
import org.salescollab.sandbox.model.CommentInfo;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.Issues;

/** Comments of an issue. */
@Path("issue/{issue}/comment")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class CommentResource {
    private final Caller caller;
    private final Issues issues;
    private final RelatedJson json;

    CommentResource(Caller caller, Issues issues, RelatedJson json) {
        this.caller = caller;
        this.issues = issues;
        this.json = json;
    }

    @GET
    public Map<String, Object> all(
            @PathParam("issue") String issue,
            @QueryParam("startAt") @DefaultValue("0") String startAt,
            @QueryParam("maxResults") @DefaultValue("1048576") String maxResults,
            @Context UriInfo uri) {
        Paging paging = Paging.of(startAt, maxResults, 1_048_576);
        return json.comments(Links.of(uri), caller.issue(issue), paging.start(), paging.max());
    }

    @GET
    @Path("{id}")
    public Map<String, Object> one(@PathParam("issue") String issue, @PathParam("id") String id, @Context UriInfo uri) {
        return json.comment(Links.of(uri), comment(caller.issue(issue), id));
    }

    @POST
    public Response add(@PathParam("issue") String issue, String body, @Context UriInfo uri) {
        CommentInfo made = Refusal.orRefuse(
                issues.comment(caller.user(), caller.issue(issue).id(), text(body)));
        return Response.status(201).entity(json.comment(Links.of(uri), made)).build();
    }

    @PUT
    @Path("{id}")
    public Map<String, Object> update(
            @PathParam("issue") String issue, @PathParam("id") String id, String body, @Context UriInfo uri) {
        CommentInfo comment = comment(caller.issue(issue), id);
        return json.comment(
                Links.of(uri), Refusal.orRefuse(issues.editComment(caller.user(), comment.id(), text(body))));
    }

    @DELETE
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    public Response delete(@PathParam("issue") String issue, @PathParam("id") String id) {
        CommentInfo comment = comment(caller.issue(issue), id);
        Refusal.orRefuse(issues.deleteComment(caller.user(), comment.id()));
        return Response.noContent().build();
    }

    private String text(String body) {
        JsonNode text = JsonBody.object(body).path("body");
        if (!text.isTextual() || text.asText().isBlank()) {
            throw Refusal.field("comment", caller.text("sandbox.rest.comment-body"));
        }
        return text.asText();
    }

    private CommentInfo comment(IssueInfo issue, String id) {
        return issues.comments(issue.id()).stream()
                .filter(comment -> Long.toString(comment.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(404, caller.text("sandbox.rest.no-comment", id)));
    }
}
