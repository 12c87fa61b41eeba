package org.salescollab.feedback.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.salescollab.platform.rest.NamedJson;
import org.salescollab.platform.rest.UserJson;

/** Feedback in answers; the fields have the names that requests take. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedbackJson(
        long id,
        String customer,
        String source,
        @Nullable NamedJson from,
        @Nullable String department,
        @Nullable UserJson member,
        String kind,
        String text,
        String on,
        UserJson owner,
        String state,
        int version,
        String changedAt) {}
