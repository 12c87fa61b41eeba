package org.salescollab.progress.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.CurrentActor;
import org.salescollab.platform.rest.Caching;
import org.salescollab.platform.rest.Operation;
import org.salescollab.progress.Period;
import org.salescollab.progress.ProgressBoard;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Problems;
import org.salescollab.shared.ProjectId;

/** Sales projects by stage: one call per gadget, answered from one grouped statement. */
@Path("/progress")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ProgressResource {

    private static final int MOST_PROJECTS = 1000;

    private final ProgressBoard board;
    private final ProgressTexts texts;
    private final CurrentActor currentActor;

    @Inject
    public ProgressResource(ProgressBoard board, ProgressTexts texts, CurrentActor currentActor) {
        this.board = board;
        this.texts = texts;
        this.currentActor = currentActor;
    }

    /**
     * The numbers of one gadget.
     *
     * @param projects project ids, separated by commas; none means all that the reader may see
     * @param period all, this-month, this-quarter, next-quarter, this-year or custom
     */
    @GET
    @LicensedOnly
    @Operation(
            value = "Sales projects by stage: count, amount and weighted amount in the base currency.",
            answer = ProgressJson.class)
    public Response progress(
            @QueryParam("projects") @Nullable String projects,
            @QueryParam("period") @Nullable String period,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @Context Request request) {
        Actor actor = currentActor.get();
        ProgressJson answer = texts.of(actor, board.progress(actor, ids(projects), Period.parse(period, from, to)));
        EntityTag tag = new EntityTag(tagOf(answer));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder response = unchanged == null ? Response.ok(answer) : unchanged;
        return response.tag(tag).cacheControl(Caching.onlyForThisReader()).build();
    }

    /** The projects that a reader can filter by. */
    @GET
    @Path("projects")
    @LicensedOnly
    @Operation("The projects that a reader can filter by.")
    public List<ProgressJson.Choice> projects() {
        return board.projects(currentActor.get()).stream()
                .map(project -> new ProgressJson.Choice(project.id().value(), project.key(), project.name()))
                .toList();
    }

    /** The moment of the answer is no part of its tag: the same numbers are the same answer. */
    private static String tagOf(ProgressJson answer) {
        List<Object> content = Arrays.asList(
                answer.base(), answer.projects(), answer.from(), answer.to(), answer.stages(), answer.open());
        return Long.toHexString(content.toString().chars().asLongStream().reduce(7, (hash, next) -> 31 * hash + next));
    }

    private static Set<ProjectId> ids(@Nullable String projects) {
        if (projects == null || projects.isBlank()) {
            return Set.of();
        }
        String[] parts = projects.split(",", MOST_PROJECTS + 1);
        if (parts.length > MOST_PROJECTS) {
            throw Problems.refuse("projects", "sales.progress.error.projects");
        }
        return Arrays.stream(parts).map(String::strip).map(ProgressResource::id).collect(Collectors.toSet());
    }

    private static ProjectId id(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw Problems.refuse("projects", "sales.progress.error.projects");
        }
        return new ProjectId(Long.parseLong(text));
    }
}
