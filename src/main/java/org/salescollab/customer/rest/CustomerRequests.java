package org.salescollab.customer.rest;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.People;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerEdit;
import org.salescollab.customer.CustomerFilter;
import org.salescollab.customer.CustomerList;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.customer.CustomerOrder;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.CustomerStatus;
import org.salescollab.customer.ExternalKeys;
import org.salescollab.customer.Tier;
import org.salescollab.platform.rest.Json;
import org.salescollab.platform.rest.SeenVersion;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Problems;
import org.salescollab.shared.UserRef;
import org.salescollab.shared.Version;

/** Reads what requests say about customers; a code that means nothing is refused with its field. */
public final class CustomerRequests {

    private final Json json;
    private final People people;

    private final CustomerLookup lookup;

    public CustomerRequests(Json json, People people, CustomerLookup lookup) {
        this.json = json;
        this.people = people;
        this.lookup = lookup;
    }

    CustomerKey key(String path) {
        return CustomerKey.parse(path).orElseThrow(() -> new NotFound("sales.customer.error.not-found"));
    }

    CustomerProfile profile(Actor actor, @Nullable String text) {
        return profile(actor, json.read(text, CustomerBody.class));
    }

    CustomerEdit edit(Actor actor, String path, @Nullable String text, @Nullable String ifMatch) {
        CustomerBody body = json.read(text, CustomerBody.class);
        boolean keep = body.keepFormerNames() == null || body.keepFormerNames();
        return new CustomerEdit(key(path), version(body.version(), ifMatch), profile(actor, body), keep);
    }

    NamesBody names(@Nullable String text) {
        return json.read(text, NamesBody.class);
    }

    AliasBody alias(@Nullable String text) {
        AliasBody body = json.read(text, AliasBody.class);
        if (body.alias() == null || body.alias().isBlank()) {
            throw Problems.refuse("alias", "sales.customer.error.name.blank");
        }
        return body;
    }

    Version version(@Nullable Integer inBody, @Nullable String ifMatch) {
        return SeenVersion.of(inBody, ifMatch);
    }

    CustomerFilter filter(
            @Nullable String text,
            List<String> tiers,
            List<String> statuses,
            @Nullable String owner,
            List<String> regions) {
        String named = blankToNull(owner);
        return new CustomerFilter(
                blankToNull(text),
                codes(Tier.class, "tier", tiers),
                codes(CustomerStatus.class, "status", statuses),
                named == null ? null : people.byName(named).map(UserRef::key).orElse(named),
                regions.stream()
                        .map(String::strip)
                        .filter(region -> !region.isEmpty())
                        .collect(Collectors.toSet()));
    }

    CustomerList list(
            CustomerFilter filter, @Nullable String sort, boolean descending, int size, @Nullable String after) {
        String column = blankToNull(sort);
        CustomerOrder.Column by = column == null
                ? CustomerOrder.Column.KEY
                : code(CustomerOrder.Column.class, "sort", column.replace('-', '_'));
        return new CustomerList(filter, new CustomerOrder(by, descending), size, blankToNull(after));
    }

    private CustomerProfile profile(Actor actor, CustomerBody body) {
        return new CustomerProfile(
                body.nameZh(),
                body.nameEn(),
                aliases(body.aliases()),
                body.creditCode(),
                body.industry(),
                body.tier() == null ? Tier.C : code(Tier.class, "tier", body.tier()),
                body.region(),
                body.country(),
                body.language(),
                body.timeZone(),
                body.currency(),
                owner(body.owner()),
                body.status() == null ? CustomerStatus.PROSPECT : code(CustomerStatus.class, "status", body.status()),
                body.domain(),
                parent(actor, body.parent()),
                new ExternalKeys(body.externalId(), body.assetsKey()));
    }

    private @Nullable CustomerKey parent(Actor actor, @Nullable String keyOrName) {
        String named = blankToNull(keyOrName);
        return named == null
                ? null
                : lookup.named(actor, named)
                        .map(Customer::key)
                        .orElseThrow(() -> Problems.refuse("parent", "sales.customer.error.parent"));
    }

    private static List<String> aliases(@Nullable List<@Nullable String> sent) {
        return sent == null
                ? List.of()
                : sent.stream().map(alias -> alias == null ? "" : alias).toList();
    }

    private @Nullable String owner(@Nullable String userName) {
        String name = blankToNull(userName);
        return name == null
                ? null
                : people.byName(name)
                        .map(UserRef::key)
                        .orElseThrow(() -> Problems.refuse("owner", "sales.customer.error.owner"));
    }

    private static <E extends Enum<E>> Set<E> codes(Class<E> type, String field, List<String> sent) {
        Set<E> codes = EnumSet.noneOf(type);
        sent.stream().filter(text -> !text.isBlank()).forEach(text -> codes.add(code(type, field, text)));
        return codes;
    }

    private static <E extends Enum<E>> E code(Class<E> type, String field, String sent) {
        String wanted = sent.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Problems.refuse(
                        field,
                        "sales.customer.error.code",
                        Arrays.toString(type.getEnumConstants()).replaceAll("[\\[\\]]", "")));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
