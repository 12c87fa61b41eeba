package org.salescollab.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.model.Model;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.model.User;

/** Projects: list, read, create, and the statuses of their issue types. */
@Path("project")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ProjectResource {
    private final Caller caller;
    private final Model model;
    private final ProjectAccess access;
    private final ProjectJson json;
    private final ProjectStatuses statuses;

    ProjectResource(Caller caller, Model model, ProjectAccess access, ProjectJson json, ProjectStatuses statuses) {
        this.caller = caller;
        this.model = model;
        this.access = access;
        this.json = json;
        this.statuses = statuses;
    }

    @GET
    public List<Map<String, Object>> all(@QueryParam("expand") List<String> expand, @Context UriInfo uri) {
        return model.permissions().projects("BROWSE_PROJECTS", caller.user()).stream()
                .sorted(Comparator.comparing(ProjectInfo::name, String.CASE_INSENSITIVE_ORDER))
                .map(project -> json.listed(Links.of(uri), project, Names.split(expand)))
                .toList();
    }

    @GET
    @Path("{project}")
    public Map<String, Object> one(@PathParam("project") String project, @Context UriInfo uri) {
        return json.whole(Links.of(uri), access.visible(project));
    }

    @GET
    @Path("{project}/statuses")
    public List<Map<String, Object>> statuses(@PathParam("project") String project, @Context UriInfo uri) {
        ProjectInfo found = access.visible(project);
        Links links = Links.of(uri);
        return model.projects().issueTypes(found.id()).stream()
                .map(type -> {
                    Map<String, Object> one = Names.map();
                    one.put("self", links.to("issuetype/{id}", type.id()));
                    one.put("id", type.id());
                    one.put("name", type.name());
                    one.put("subtask", type.subTask());
                    one.put(
                            "statuses",
                            statuses.of(found.id(), type.id()).stream()
                                    .map(status -> ConstantsJson.status(links, status))
                                    .toList());
                    return one;
                })
                .toList();
    }

    @GET
    @Path("{project}/components")
    public List<Object> components(@PathParam("project") String project) {
        access.visible(project);
        return List.of();
    }

    @GET
    @Path("{project}/versions")
    public List<Object> versions(@PathParam("project") String project) {
        access.visible(project);
        return List.of();
    }

    @POST
    public Response create(String body, @Context UriInfo uri) {
        caller.requireAdmin();
        JsonNode asked = JsonBody.object(body);
        Map<String, String> errors = new LinkedHashMap<>();
        String key = JsonBody.text(asked, "key").orElse("");
        String name = JsonBody.text(asked, "name").orElse("").strip();
        String lead = JsonBody.text(asked, "lead").orElse("");
        String type = JsonBody.text(asked, "projectTypeKey").orElse("");
        check(key, name, type, errors);
        String leadKey = model.users().byName(lead).map(User::key).orElse(null);
        if (leadKey == null) {
            errors.put("projectLead", caller.text("sandbox.rest.project-lead"));
        }
        if (!errors.isEmpty()) {
            throw new Refusal(400, List.of(), errors);
        }
        ProjectInfo made = model.projects()
                .create(key, name, JsonBody.text(asked, "description").orElse(""), leadKey, type);
        Map<String, Object> answer = Names.map();
        answer.put("self", Links.of(uri).to("project/{id}", made.id()));
        answer.put("id", made.id());
        answer.put("key", made.key());
        return Response.status(201).entity(answer).build();
    }

    /** Removes the project with its issues. */
    @DELETE
    @Path("{project}")
    public Response delete(@PathParam("project") String project) {
        caller.requireAdmin();
        model.projects().delete(access.visible(project).id());
        return Response.noContent().build();
    }

    @PUT
    @Path("{project}/permissionscheme")
    public Map<String, Object> assign(@PathParam("project") String project, String body, @Context UriInfo uri) {
        caller.requireAdmin();
        int id = JsonBody.number(JsonBody.object(body), "id", -1);
        if (!model.permissions().schemeExists(id)) {
            throw Refusal.field("id", caller.text("sandbox.rest.no-scheme"));
        }
        model.permissions().assignScheme(access.visible(project).id(), id);
        return NewPermissionSchemeResource.json(uri, id, "");
    }

    private void check(String key, String name, String type, Map<String, String> errors) {
        if (!key.matches("[A-Z][A-Z0-9_]{1,9}")) {
            errors.put("projectKey", caller.text("sandbox.rest.project-key"));
        } else if (model.projects().byKey(key).isPresent()) {
            errors.put("projectKey", caller.text("sandbox.rest.project-key-taken", key));
        }
        if (name.length() < 2 || name.length() > 80) {
            errors.put("projectName", caller.text("sandbox.rest.project-name"));
        } else if (model.projects().all().stream().anyMatch(one -> one.name().equalsIgnoreCase(name))) {
            errors.put("projectName", caller.text("sandbox.rest.project-name-taken"));
        }
        if (!type.equals("business") && !type.equals("software")) {
            errors.put("projectType", caller.text("sandbox.rest.project-type"));
        }
    }
}
