package org.salescollab.need.rest;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The issues in which a need is worked on, in requests.
 *
 * @param issues keys
 * @param version the version of the need that the sender saw; needed unless If-Match gives it
 */
public record WorkBody(
        @Nullable List<@Nullable String> issues, @Nullable Integer version) {

    List<String> keys() {
        return issues == null
                ? List.of()
                : issues.stream().filter(Objects::nonNull).toList();
    }
}
