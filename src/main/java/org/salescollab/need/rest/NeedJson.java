package org.salescollab.need.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.platform.rest.IssueJson;
import org.salescollab.platform.rest.NamedJson;

/**
 * A need in answers; the fields have the names that requests take.
 *
 * @param days in the present state
 * @param stuck code of why it doesn't move on; left out if it does
 * @param issues those that the reader may browse, as Jira shows them now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NeedJson(
        long id,
        String customer,
        String title,
        @Nullable String text,
        @Nullable NamedJson from,
        String on,
        String priority,
        String state,
        long days,
        @Nullable String stuck,
        @Nullable CommitmentJson commitment,
        List<IssueJson> issues,
        @Nullable AnswerJson answer,
        int version,
        String changedAt) {}
