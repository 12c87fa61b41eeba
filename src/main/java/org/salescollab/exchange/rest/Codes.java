package org.salescollab.exchange.rest;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.Problems;

/** Reads codes of requests; one that means nothing is refused with its field. */
final class Codes {

    private Codes() {}

    static <E extends Enum<E>> E read(Class<E> type, String field, @Nullable String sent, E missing) {
        String wanted =
                sent == null ? "" : sent.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return wanted.isEmpty()
                ? missing
                : Arrays.stream(type.getEnumConstants())
                        .filter(each -> each.name().equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> Problems.refuse(field, "sales.customer.error.code", all(type)));
    }

    private static String all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
