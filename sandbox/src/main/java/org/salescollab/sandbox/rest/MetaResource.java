package org.salescollab.sandbox.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.model.IssueTypeInfo;
import org.salescollab.sandbox.model.Model;
import org.salescollab.sandbox.model.ProjectInfo;

/** What can be created in a project; Jira removed the call over all projects in version 9, and so does the sandbox. */
@Path("issue/createmeta/{project}/issuetypes")
@Produces(MediaType.APPLICATION_JSON)
public final class MetaResource {
    private static final int MOST = 200;

    private final Caller caller;
    private final Model model;
    private final ProjectAccess projects;
    private final MetaJson json;

    MetaResource(Caller caller, Model model, ProjectAccess projects, MetaJson json) {
        this.caller = caller;
        this.model = model;
        this.projects = projects;
        this.json = json;
    }

    @GET
    public Map<String, Object> types(
            @PathParam("project") String key,
            @QueryParam("startAt") @DefaultValue("0") String startAt,
            @QueryParam("maxResults") @DefaultValue("50") String maxResults,
            @Context UriInfo uri) {
        List<Map<String, Object>> all = types(key).stream()
                .map(type -> ConstantsJson.type(Links.of(uri), type))
                .toList();
        return page(all, Paging.of(startAt, maxResults, MOST));
    }

    @GET
    @Path("{type}")
    public Map<String, Object> fields(
            @PathParam("project") String key,
            @PathParam("type") String typeId,
            @QueryParam("startAt") @DefaultValue("0") String startAt,
            @QueryParam("maxResults") @DefaultValue("50") String maxResults,
            @Context UriInfo uri) {
        ProjectInfo project = projects.creatable(key);
        IssueTypeInfo type = types(key).stream()
                .filter(one -> one.id().equals(typeId))
                .findFirst()
                .orElseThrow(() -> Refusal.of(404, caller.text("sandbox.rest.type-invalid")));
        List<Map<String, Object>> all = model.fields().onScreen(project.id(), type.id(), "create").stream()
                .map(field -> json.field(Links.of(uri), field, project.id(), type.id()))
                .toList();
        return page(all, Paging.of(startAt, maxResults, MOST));
    }

    private List<IssueTypeInfo> types(String project) {
        return model.projects().issueTypes(projects.creatable(project).id());
    }

    private static Map<String, Object> page(List<Map<String, Object>> all, Paging paging) {
        Map<String, Object> page = Names.map();
        page.put("maxResults", paging.max());
        page.put("startAt", paging.start());
        page.put("total", all.size());
        page.put("isLast", paging.start() + paging.max() >= all.size());
        page.put("values", all.stream().skip(paging.start()).limit(paging.max()).toList());
        return page;
    }
}
