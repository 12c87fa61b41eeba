package org.salescollab.timeline.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.salescollab.platform.rest.IssueJson;
import org.salescollab.platform.rest.UserJson;

/**
 * One thing that happened with a customer.
 *
 * @param title kind and event in the reader's language
 * @param by left out of steps of sales projects, which are found by comparing and name nobody
 * @param text as somebody wrote it; of a change of the register the names of the fields, of a sales project what was
 *     and what is
 * @param issue left out if there is none, or the reader may not see it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimelineEntryJson(
        String ref,
        String at,
        String kind,
        String what,
        String title,
        @Nullable String department,
        @Nullable UserJson by,
        String text,
        @Nullable IssueJson issue) {}
