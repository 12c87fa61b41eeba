package org.salescollab.feedback.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.salescollab.platform.rest.IssueJson;
import org.salescollab.platform.rest.NamedJson;
import org.salescollab.platform.rest.UserJson;

/** An answer about satisfaction in answers; the fields have the names that requests take. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SatisfactionJson(
        long id,
        @Nullable NamedJson contact,
        @Nullable Integer csat,
        @Nullable Integer recommend,
        String on,
        @Nullable IssueJson issue,
        UserJson by) {}
