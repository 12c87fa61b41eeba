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
import org.salescollab.sandbox.model.Dashboards.Dashboard;
import org.salescollab.sandbox.model.Model;

/** The site itself: version, who is asking, dashboards. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class SiteResource {
    private static final List<Integer> VERSION = List.of(11, 3, 0);

    private final Caller caller;
    private final Model model;
    private final PeopleJson people;

    SiteResource(Caller caller, Model model, PeopleJson people) {
        this.caller = caller;
        this.model = model;
        this.people = people;
    }

    @GET
    @Path("serverInfo")
    public Map<String, Object> serverInfo(@Context UriInfo uri) {
        Map<String, Object> json = Names.map();
        json.put("baseUrl", Links.of(uri).site());
        json.put("version", "11.3.0");
        json.put("versionNumbers", VERSION);
        json.put("deploymentType", "Server");
        json.put("buildNumber", 11_030_000);
        json.put("buildDate", "2026-01-01T00:00:00.000+0000");
        json.put("databaseBuildNumber", 11_030_000);
        json.put("serverTime", Names.moment(model.clock().now()));
        json.put("scmInfo", "sandbox");
        json.put("serverTitle", "Sales Collab sandbox");
        return json;
    }

    @GET
    @Path("myself")
    public Map<String, Object> myself(@Context UriInfo uri) {
        return people.whole(Links.of(uri), caller.requireUser());
    }

    @GET
    @Path("dashboard")
    public Map<String, Object> dashboards(
            @QueryParam("filter") String filter,
            @QueryParam("startAt") @DefaultValue("0") String startAt,
            @QueryParam("maxResults") @DefaultValue("20") String maxResults,
            @Context UriInfo uri) {
        Paging paging = Paging.of(startAt, maxResults, 1000);
        List<Dashboard> all = model.dashboards().visibleTo(caller.user()).stream()
                .filter(board -> !"my".equals(filter)
                        || caller.user() != null
                                && board.ownerKey().equals(caller.user().key()))
                .toList();
        Map<String, Object> json = Names.map();
        json.put("startAt", paging.start());
        json.put("maxResults", paging.max());
        json.put("total", all.size());
        json.put(
                "dashboards",
                all.stream()
                        .skip(paging.start())
                        .limit(paging.max())
                        .map(board -> dashboard(Links.of(uri), board))
                        .toList());
        return json;
    }

    @GET
    @Path("dashboard/{id}")
    public Map<String, Object> dashboard(@PathParam("id") String id, @Context UriInfo uri) {
        return model.dashboards().visibleTo(caller.user()).stream()
                .filter(board -> Long.toString(board.id()).equals(id))
                .findFirst()
                .map(board -> dashboard(Links.of(uri), board))
                .orElseThrow(() -> Refusal.of(404, caller.text("sandbox.rest.no-dashboard", id)));
    }

    private static Map<String, Object> dashboard(Links links, Dashboard board) {
        Map<String, Object> json = Names.map();
        json.put("id", Long.toString(board.id()));
        json.put("name", board.name());
        json.put("self", links.to("dashboard/{id}", board.id()));
        json.put("view", links.at("/secure/Dashboard.jspa?selectPageId=" + board.id()));
        return json;
    }

    /** The sandbox keeps no filters. */
    @GET
    @Path("filter/favourite")
    public List<Object> favouriteFilters() {
        caller.requireUser();
        return List.of();
    }

    @GET
    @Path("application-properties")
    public List<Map<String, Object>> properties(@Context UriInfo uri) {
        caller.requireAdmin();
        return List.of(
                property("jira.baseurl", "Base URL", Links.of(uri).site()),
                property("jira.title", "Title", "Sales Collab sandbox"));
    }

    private static Map<String, Object> property(String key, String name, String value) {
        Map<String, Object> json = Names.map();
        json.put("id", key);
        json.put("key", key);
        json.put("value", value);
        json.put("name", name);
        json.put("type", "string");
        return json;
    }
}
