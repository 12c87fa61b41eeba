package org.salescollab.customer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of the register; {@code next} is what the next request gives as {@code after}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerPageJson(
        List<CustomerJson> customers, long total, @Nullable String next) {}
