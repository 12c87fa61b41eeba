package org.salescollab.need.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.salescollab.platform.rest.NamedJson;
import org.salescollab.platform.rest.UserJson;

/** What the customer was told, in answers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswerJson(UserJson who, @Nullable NamedJson to, String on, String text) {}
