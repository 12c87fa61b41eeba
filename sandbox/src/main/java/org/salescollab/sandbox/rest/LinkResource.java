package org.salescollab.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.Model;

/** Links between issues and the kinds there are. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class LinkResource {
    private final Caller caller;
    private final Model model;
    private final RelatedJson json;
    private final IssueColumns columns;

    LinkResource(Caller caller, Model model, RelatedJson json, IssueColumns columns) {
        this.caller = caller;
        this.model = model;
        this.json = json;
        this.columns = columns;
    }

    @GET
    @Path("issueLinkType")
    public Map<String, Object> types(@Context UriInfo uri) {
        List<Map<String, Object>> all = columns.linkTypes().stream()
                .map(type -> RelatedJson.linkType(Links.of(uri), type))
                .toList();
        return Map.of("issueLinkTypes", all);
    }

    @GET
    @Path("issueLinkType/{id}")
    public Map<String, Object> type(@PathParam("id") String id, @Context UriInfo uri) {
        return columns.linkTypes().stream()
                .filter(type -> Long.toString(type.id()).equals(id))
                .map(type -> RelatedJson.linkType(Links.of(uri), type))
                .findFirst()
                .orElseThrow(() -> Refusal.of(404, caller.text("sandbox.rest.no-link-type", id)));
    }

    @POST
    @Path("issueLink")
    public Response create(String body) {
        JsonNode asked = JsonBody.object(body);
        String wanted = JsonBody.text(JsonBody.objectIn(asked, "type"), "name").orElse("");
        IssueColumns.LinkType type = columns.linkTypes().stream()
                .filter(one -> one.name().equalsIgnoreCase(wanted)
                        || Long.toString(one.id())
                                .equals(asked.path("type").path("id").asText()))
                .findFirst()
                .orElseThrow(() -> Refusal.of(404, caller.text("sandbox.rest.no-link-type", wanted)));
        // As in Jira, the "inward" issue is the one that the link starts from.
        IssueInfo source = issue(JsonBody.objectIn(asked, "inwardIssue"));
        IssueInfo target = issue(JsonBody.objectIn(asked, "outwardIssue"));
        Refusal.orRefuse(model.issues().link(caller.user(), type.name(), source.id(), target.id()));
        return Response.status(201).build();
    }

    private IssueInfo issue(JsonNode reference) {
        return caller.issue(JsonBody.text(reference, "key")
                .or(() -> JsonBody.text(reference, "id"))
                .orElse(""));
    }

    @GET
    @Path("issueLink/{id}")
    public Map<String, Object> one(@PathParam("id") String id, @Context UriInfo uri) {
        IssueColumns.StoredLink link = link(id);
        Links links = Links.of(uri);
        Map<String, Object> answer = Names.map();
        answer.put("id", id);
        answer.put("self", links.to("issueLink/{id}", id));
        columns.linkTypes().stream()
                .filter(type -> type.id() == link.typeId())
                .findFirst()
                .ifPresent(type -> answer.put("type", RelatedJson.linkType(links, type)));
        answer.put("inwardIssue", json.brief(links, link.sourceId()));
        answer.put("outwardIssue", json.brief(links, link.targetId()));
        return answer;
    }

    @DELETE
    @Path("issueLink/{id}")
    @Consumes(MediaType.WILDCARD)
    public Response delete(@PathParam("id") String id) {
        IssueColumns.StoredLink link = link(id);
        IssueInfo source = caller.issue(Long.toString(link.sourceId()));
        if (!model.permissions().has("LINK_ISSUES", source.projectId(), caller.user())) {
            throw Refusal.of(caller.user() == null ? 401 : 403, caller.text("sandbox.rest.no-link-permission"));
        }
        columns.deleteLink(link.id());
        return Response.noContent().build();
    }

    /** A link that both ends of are visible. */
    private IssueColumns.StoredLink link(String id) {
        return Names.id(id)
                .flatMap(columns::link)
                .filter(link -> isVisible(link.sourceId()) && isVisible(link.targetId()))
                .orElseThrow(() -> Refusal.of(404, caller.text("sandbox.rest.no-link", id)));
    }

    private boolean isVisible(long issueId) {
        return model.issues().visible(caller.user(), Long.toString(issueId)).isPresent();
    }
}
