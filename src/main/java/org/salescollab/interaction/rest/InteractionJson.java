package org.salescollab.interaction.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.platform.rest.IssueJson;
import org.salescollab.platform.rest.NamedJson;
import org.salescollab.platform.rest.UserJson;

/**
 * An interaction in answers; the fields have the names that requests take.
 *
 * @param moment the same as {@code at} in {@code zone}, in UTC
 * @param issue left out if there is none, or the reader may not see it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InteractionJson(
        long id,
        String kind,
        String at,
        String zone,
        String moment,
        String department,
        List<NamedJson> contacts,
        List<UserJson> ours,
        String summary,
        @Nullable IssueJson issue,
        UserJson by,
        int version,
        String changedAt) {}
