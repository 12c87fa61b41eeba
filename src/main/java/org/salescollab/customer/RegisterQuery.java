package org.salescollab.customer;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an address of the register asks for; a value that means nothing is left out rather than refused.
 *
 * @param after where the page before ended, as that page said
 */
public record RegisterQuery(
        @Nullable String text,
        Set<Tier> tiers,
        Set<CustomerStatus> statuses,
        @Nullable String owner,
        @Nullable String region,
        CustomerOrder order,
        @Nullable String after) {

    /** The parameters as a servlet gives them; the order is by the name that the reader looks for unless it is said. */
    public static RegisterQuery of(Map<String, String[]> parameters, Locale locale) {
        CustomerOrder.Column name = CustomerOrder.Column.nameFor(locale);
        Set<CustomerOrder.Column> columns = codes(CustomerOrder.Column.class, parameters.get("sort"));
        boolean descending = "true".equals(first(parameters, "descending"));
        return new RegisterQuery(
                first(parameters, "text"),
                codes(Tier.class, parameters.get("tier")),
                codes(CustomerStatus.class, parameters.get("status")),
                first(parameters, "owner"),
                first(parameters, "region"),
                new CustomerOrder(columns.stream().findFirst().orElse(name), descending),
                first(parameters, "after"));
    }

    private static @Nullable String first(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 || values[0].isBlank() ? null : values[0].strip();
    }

    private static <E extends Enum<E>> Set<E> codes(Class<E> type, String @Nullable [] sent) {
        Set<E> codes = EnumSet.noneOf(type);
        List<String> wanted = sent == null ? List.of() : Arrays.asList(sent);
        Arrays.stream(type.getEnumConstants())
                .filter(code -> wanted.contains(code.name()))
                .forEach(codes::add);
        return codes;
    }

    /** What is behind the question mark of an address. */
    public static RegisterQuery parse(String query, Locale locale) {
        Map<String, String[]> parameters = new HashMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                String name = pair.substring(0, equals);
                String[] before = parameters.getOrDefault(name, new String[0]);
                String[] values = Arrays.copyOf(before, before.length + 1);
                values[before.length] = decoded(pair.substring(equals + 1));
                parameters.put(name, values);
            }
        }
        return of(parameters, locale);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    public boolean isFiltered() {
        return text != null || owner != null || region != null || !tiers.isEmpty() || !statuses.isEmpty();
    }

    /** The address of the same list, sorted so and continued there. */
    public String query(CustomerOrder by, @Nullable String from) {
        List<String> all = new ArrayList<>();
        add(all, "text", text);
        add(all, "owner", owner);
        add(all, "region", region);
        tiers.forEach(tier -> add(all, "tier", tier.name()));
        statuses.forEach(status -> add(all, "status", status.name()));
        add(all, "sort", by.column().name());
        add(all, "descending", String.valueOf(by.descending()));
        add(all, "after", from);
        return String.join("&", all);
    }

    /** The address of the first page in this order. */
    public String filter() {
        return query(order, null);
    }

    private static void add(List<String> all, String name, @Nullable String value) {
        if (value != null) {
            all.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
