package org.salescollab.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.model.Permissions;
import org.salescollab.sandbox.model.Permissions.Grant;

/** Permission schemes: making one and giving it to a project; holders are groups, anyone and the project's lead. */
@Path("permissionscheme")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class NewPermissionSchemeResource {
    private final Caller caller;
    private final Permissions permissions;

    NewPermissionSchemeResource(Caller caller, Permissions permissions) {
        this.caller = caller;
        this.permissions = permissions;
    }

    @POST
    public Response create(String body, @Context UriInfo uri) {
        caller.requireAdmin();
        JsonNode asked = JsonBody.object(body);
        String name = JsonBody.text(asked, "name").orElse("").strip();
        if (name.isEmpty()) {
            throw Refusal.field("name", caller.text("sandbox.rest.scheme-name"));
        }
        List<Grant> grants = new ArrayList<>();
        asked.path("permissions").forEach(one -> grants.add(grant(one)));
        long id = permissions.createScheme(
                name, JsonBody.text(asked, "description").orElse(""), grants);
        return Response.status(201).entity(json(uri, id, name)).build();
    }

    private Grant grant(JsonNode one) {
        String permission = JsonBody.text(one, "permission").orElse("");
        JsonNode holder = JsonBody.objectIn(one, "holder");
        String type = JsonBody.text(holder, "type").orElse("");
        String parameter = JsonBody.text(holder, "parameter").orElse("");
        if (!permission.matches("[A-Z_]{3,60}")) {
            throw Refusal.field("permission", caller.text("sandbox.rest.scheme-permission"));
        }
        return switch (type) {
            case "anyone" -> new Grant(permission, "");
            case "projectLead" -> new Grant(permission, Permissions.PROJECT_LEAD);
            case "group" -> new Grant(permission, parameter);
            default -> throw Refusal.field("holder", caller.text("sandbox.rest.scheme-holder"));
        };
    }

    static Map<String, Object> json(UriInfo uri, long id, String name) {
        Map<String, Object> answer = Names.map();
        answer.put("id", id);
        answer.put("self", Links.of(uri).to("permissionscheme/{id}", id));
        answer.put("name", name);
        return answer;
    }
}
