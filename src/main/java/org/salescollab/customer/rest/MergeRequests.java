package org.salescollab.customer.rest;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.salescollab.customer.MergeRequest;
import org.salescollab.platform.rest.Json;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Problems;
import org.salescollab.shared.Version;

/** Reads what requests say about merges. */
public final class MergeRequests {

    private final Json json;

    public MergeRequests(Json json) {
        this.json = json;
    }

    MergeRequest merge(@Nullable String text) {
        MergeBody body = json.read(text, MergeBody.class);
        Problems problems = new Problems();
        demand(body.from(), "from", problems);
        demand(body.into(), "into", problems);
        demand(body.fromVersion(), "fromVersion", problems);
        demand(body.intoVersion(), "intoVersion", problems);
        problems.throwIfAny();
        return new MergeRequest(
                key(body.from()),
                key(body.into()),
                version(body.fromVersion(), "fromVersion"),
                version(body.intoVersion(), "intoVersion"),
                fields(body));
    }

    long id(String path) {
        if (!path.matches("[1-9][0-9]{0,17}")) {
            throw new NotFound("sales.customer.merge.error.not-found");
        }
        return Long.parseLong(path);
    }

    private static void demand(@Nullable Object value, String field, Problems problems) {
        if (value == null || value.toString().isBlank()) {
            problems.add(field, "sales.customer.merge.error.missing");
        }
    }

    private static CustomerKey key(@Nullable String text) {
        return CustomerKey.parse(String.valueOf(text))
                .orElseThrow(() -> new NotFound("sales.customer.error.not-found"));
    }

    private static Version version(@Nullable Integer number, String field) {
        if (number == null || number < 1) {
            throw Problems.refuse(field, "sales.customer.merge.error.missing");
        }
        return new Version(number);
    }

    private static Set<String> fields(MergeBody body) {
        return body.fromFields() == null
                ? Set.of()
                : body.fromFields().stream()
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
