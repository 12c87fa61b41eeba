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
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.Model;

/** Which fields of an issue the caller may edit. */
@Path("issue/{issue}/editmeta")
@Produces(MediaType.APPLICATION_JSON)
public final class EditMetaResource {
    private final Caller caller;
    private final Model model;
    private final MetaJson json;

    EditMetaResource(Caller caller, Model model, MetaJson json) {
        this.caller = caller;
        this.model = model;
        this.json = json;
    }

    @GET
    public Map<String, Object> fields(@PathParam("issue") String key, @Context UriInfo uri) {
        IssueInfo issue = caller.issue(key);
        boolean allowed = model.permissions().has("EDIT_ISSUES", issue.projectId(), caller.user());
        List<FieldInfo> fields =
                allowed ? model.fields().onScreen(issue.projectId(), issue.typeId(), "edit") : List.of();
        return Map.of("fields", json.fields(Links.of(uri), fields, issue.projectId(), issue.typeId()));
    }
}
