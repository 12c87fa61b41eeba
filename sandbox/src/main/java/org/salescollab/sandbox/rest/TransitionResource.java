package org.salescollab.sandbox.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.salescollab.sandbox.model.Model;
import org.salescollab.sandbox.model.TransitionInfo;

/** The workflow steps that a person may take with an issue. */
@Path("issue/{issue}/transitions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class TransitionResource {
    private final Caller caller;
    private final Model model;
    private final IssueWriting writing;
    private final MetaJson meta;

    TransitionResource(Caller caller, Model model, IssueWriting writing, MetaJson meta) {
        this.caller = caller;
        this.model = model;
        this.writing = writing;
        this.meta = meta;
    }

    @GET
    public Map<String, Object> all(
            @PathParam("issue") String key,
            @QueryParam("transitionId") String only,
            @QueryParam("expand") List<String> expand,
            @Context UriInfo uri) {
        IssueInfo issue = caller.issue(key);
        boolean withFields = Names.split(expand).contains("transitions.fields");
        List<Map<String, Object>> found = new ArrayList<>();
        for (TransitionInfo one : model.issues().transitions(caller.user(), issue.id())) {
            if (only == null || only.equals(Integer.toString(one.id()))) {
                found.add(json(Links.of(uri), issue, one, withFields));
            }
        }
        Map<String, Object> answer = Names.map();
        answer.put("expand", "transitions");
        answer.put("transitions", found);
        return answer;
    }

    private Map<String, Object> json(Links links, IssueInfo issue, TransitionInfo transition, boolean withFields) {
        Map<String, Object> json = Names.map();
        json.put("id", Integer.toString(transition.id()));
        json.put("name", transition.name());
        model.constants()
                .status(transition.toStatusId())
                .ifPresent(status -> json.put("to", ConstantsJson.status(links, status)));
        if (withFields) {
            json.put(
                    "fields",
                    transition.screenId() == null
                            ? Map.of()
                            : meta.fields(
                                    links,
                                    model.fields().onScreen(transition.screenId(), issue.projectId(), issue.typeId()),
                                    issue.projectId(),
                                    issue.typeId()));
        }
        return json;
    }

    @POST
    public Response take(@PathParam("issue") String key, String body) {
        writing.transition(caller.issue(key), JsonBody.object(body));
        return Response.noContent().build();
    }
}
