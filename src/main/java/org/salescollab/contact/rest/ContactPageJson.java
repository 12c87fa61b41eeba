package org.salescollab.contact.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of people; {@code next} is what the next request gives as {@code after}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactPageJson(
        List<ContactJson> contacts, long total, @Nullable String next) {}
