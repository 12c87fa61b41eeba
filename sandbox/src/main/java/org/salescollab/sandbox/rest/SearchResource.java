package org.salescollab.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.salescollab.sandbox.model.Outcome;
import org.salescollab.sandbox.model.Search;

/** Searches issues by JQL. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
public final class SearchResource {
    private static final int MOST = 1000;

    private final Caller caller;
    private final Search search;
    private final IssuePages pages;

    SearchResource(Caller caller, Search search, IssuePages pages) {
        this.caller = caller;
        this.search = search;
        this.pages = pages;
    }

    private record Asked(
            String jql, Paging paging, boolean strict, List<String> fields, List<String> expand, Links links) {}

    @GET
    public Map<String, Object> get(
            @QueryParam("jql") @DefaultValue("") String jql,
            @QueryParam("startAt") @DefaultValue("0") String startAt,
            @QueryParam("maxResults") @DefaultValue("50") String maxResults,
            @QueryParam("validateQuery") @DefaultValue("true") String validate,
            @QueryParam("fields") List<String> fields,
            @QueryParam("expand") List<String> expand,
            @Context UriInfo uri) {
        Paging paging = Paging.of(startAt, maxResults, MOST);
        return run(new Asked(jql, paging, isStrict(validate), Names.split(fields), Names.split(expand), Links.of(uri)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> post(String body, @Context UriInfo uri) {
        JsonNode asked = JsonBody.object(body);
        int max = Math.min(MOST, Math.max(0, JsonBody.number(asked, "maxResults", 50)));
        return run(new Asked(
                JsonBody.text(asked, "jql").orElse(""),
                new Paging(Math.max(0, JsonBody.number(asked, "startAt", 0)), max),
                isStrict(JsonBody.text(asked, "validateQuery").orElse("true")),
                Names.split(JsonBody.texts(asked, "fields")),
                Names.split(JsonBody.texts(asked, "expand")),
                Links.of(uri)));
    }

    private static boolean isStrict(String validate) {
        return !List.of("false", "none", "warn").contains(validate.toLowerCase(Locale.ROOT));
    }

    private Map<String, Object> run(Asked asked) {
        Outcome<Search.Page> found = search.search(
                caller.user(),
                asked.jql(),
                asked.paging().start(),
                asked.paging().max());
        boolean syntax = found.messages().stream().anyMatch(message -> message.contains("JQL"));
        if (!found.ok() && (asked.strict() || syntax)) {
            throw new Refusal(found.status(), found.messages(), found.fieldErrors());
        }
        FieldChoice choice = FieldChoice.of(asked.fields(), false);
        Search.Page page = found.ok()
                ? found.value()
                : new Search.Page(List.of(), asked.paging().start(), 0);
        Map<String, Object> answer =
                pages.page(asked.links(), page, asked.paging().max(), choice, asked.expand());
        if (!found.ok()) {
            answer.put("warningMessages", found.messages());
        }
        return answer;
    }
}
