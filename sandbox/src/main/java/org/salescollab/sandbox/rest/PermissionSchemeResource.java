package org.salescollab.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.salescollab.sandbox.model.Users;

/** The grants of permission schemes, for administrators. */
@Path("permissionscheme/{id}/permission")
@Produces(MediaType.APPLICATION_JSON)
public final class PermissionSchemeResource {
    private final Caller caller;
    private final PermissionSchemes schemes;
    private final Users users;

    PermissionSchemeResource(Caller caller, PermissionSchemes schemes, Users users) {
        this.caller = caller;
        this.schemes = schemes;
        this.users = users;
    }

    @GET
    public Map<String, Object> grants(@PathParam("id") String id) {
        caller.requireAdmin();
        return Map.of(
                "permissions",
                schemes.grants(known(id)).stream()
                        .map(PermissionSchemeResource::json)
                        .toList());
    }

    @POST
    public Response grant(@PathParam("id") String id, String body) {
        caller.requireAdmin();
        long scheme = known(id);
        JsonNode asked = JsonBody.object(body);
        JsonNode holder = JsonBody.objectIn(asked, "holder");
        String permission = JsonBody.text(asked, "permission").orElse("");
        if (!PermissionResource.OF_PROJECT.contains(permission)) {
            throw Refusal.field("permission", caller.text("sandbox.rest.no-permission", permission));
        }
        String type = JsonBody.text(holder, "type").orElse("");
        String group = JsonBody.text(holder, "parameter").orElse("");
        if (type.equals("group") ? !users.groupNames().contains(group) : !type.equals("anyone")) {
            throw Refusal.field("holder", caller.text("sandbox.rest.no-group", group));
        }
        PermissionSchemes.Grant made = schemes.add(scheme, permission, type, type.equals("group") ? group : "");
        return Response.status(201).entity(json(made)).build();
    }

    @DELETE
    @Path("{grant}")
    public Response revoke(@PathParam("id") String id, @PathParam("grant") String grant) {
        caller.requireAdmin();
        long scheme = known(id);
        if (Names.id(grant).filter(one -> schemes.remove(scheme, one)).isEmpty()) {
            throw Refusal.of(404, caller.text("sandbox.rest.no-permission", grant));
        }
        return Response.noContent().build();
    }

    private long known(String id) {
        return Names.id(id)
                .filter(schemes::exists)
                .orElseThrow(() -> Refusal.of(404, caller.text("sandbox.rest.no-permission-scheme", id)));
    }

    private static Map<String, Object> json(PermissionSchemes.Grant grant) {
        Map<String, Object> holder = Names.map();
        holder.put("type", grant.holderType().equals("lead") ? "projectLead" : grant.holderType());
        if (!grant.holder().isEmpty()) {
            holder.put("parameter", grant.holder());
        }
        Map<String, Object> json = Names.map();
        json.put("id", grant.id());
        json.put("holder", holder);
        json.put("permission", grant.permission());
        return json;
    }
}
