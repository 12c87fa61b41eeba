package org.salescollab.customer;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Page;

/** Finds customers: by key, by any name, while typing, and as lists. */
public final class CustomerLookup {

    private static final int MOST_SUGGESTIONS = 50;

    private final Customers customers;
    private final CustomerVisibility visibility;

    public CustomerLookup(Customers customers, CustomerVisibility visibility) {
        this.customers = customers;
        this.visibility = visibility;
    }

    public Customer get(Actor actor, CustomerKey key) {
        return seen(actor, key).orElseThrow(() -> new NotFound("sales.customer.error.not-found"));
    }

    /** The customer of a stored key, or the one it was merged into; none for one that is unknown or hidden from the actor. */
    public Optional<Customer> seen(Actor actor, CustomerKey key) {
        CustomerCondition seen = visibility.of(actor);
        return customers.byKey(key).filter(seen::test);
    }

    /** The customers of stored keys, by these keys; unknown and hidden ones are left out. */
    public Map<CustomerKey, Customer> seen(Actor actor, Collection<CustomerKey> keys) {
        return seen(visibility.of(actor), keys);
    }

    private Map<CustomerKey, Customer> seen(CustomerCondition seen, Collection<CustomerKey> keys) {
        Map<CustomerKey, Customer> found = customers.byKeys(keys);
        found.values().removeIf(customer -> !seen.test(customer));
        return found;
    }

    /** Those of the stored keys whose customers the actor sees; no statement for people who see all customers. */
    public Set<CustomerKey> visible(Actor actor, Collection<CustomerKey> keys) {
        return visible(visibility.of(actor), keys);
    }

    /** Those of the stored keys whose customers' people the actor sees. */
    public Set<CustomerKey> withPeople(Actor actor, Collection<CustomerKey> keys) {
        return visible(visibility.ofPeople(actor), keys);
    }

    /** Like {@link #seen(Actor, CustomerKey)}, and none either for one whose people are hidden from the actor. */
    public Optional<Customer> seenWithPeople(Actor actor, CustomerKey key) {
        CustomerCondition seen = visibility.ofPeople(actor);
        return customers.byKey(key).filter(seen::test);
    }

    public boolean showsPeople(Actor actor, Customer customer) {
        return visibility.ofPeople(actor).test(customer);
    }

    private Set<CustomerKey> visible(CustomerCondition seen, Collection<CustomerKey> keys) {
        if (keys.isEmpty() || seen.equals(CustomerCondition.EVERYTHING)) {
            return Set.copyOf(keys);
        }
        return Set.copyOf(seen(seen, keys).keySet());
    }

    /** What is called so: a key, an official name, an alias or a credit code; width, case and blanks don't count. */
    public Optional<Customer> named(Actor actor, String keyOrName) {
        CustomerCondition seen = visibility.of(actor);
        Optional<Customer> byKey = CustomerKey.parse(keyOrName).flatMap(customers::byKey);
        Optional<Customer> named = byKey.isPresent()
                ? byKey
                : customers.holding(handles(keyOrName)).values().stream().findFirst();
        return named.filter(seen::test);
    }

    /** What each text names, as {@link #named(Actor, String)}; at most three statements however many texts there are. */
    public Map<String, Customer> named(Actor actor, Collection<String> keysOrNames) {
        CustomerCondition seen = visibility.of(actor);
        Map<CustomerKey, Customer> byKey = customers.byKeys(keysOrNames.stream()
                .flatMap(text -> CustomerKey.parse(text).stream())
                .toList());
        List<String> names = keysOrNames.stream()
                .filter(text ->
                        CustomerKey.parse(text).filter(byKey::containsKey).isEmpty())
                .toList();
        Map<Handle, Customer> byHandle = customers.holding(
                names.stream().flatMap(text -> handles(text).stream()).collect(Collectors.toSet()));
        Map<String, Customer> found = new HashMap<>();
        keysOrNames.forEach(text -> CustomerKey.parse(text)
                .map(byKey::get)
                .or(() -> handles(text).stream()
                        .map(byHandle::get)
                        .filter(Objects::nonNull)
                        .findFirst())
                .filter(seen::test)
                .ifPresent(customer -> found.put(text, customer)));
        return found;
    }

    /** The stored keys behind a key, a name, an alias or a credit code, for a search; one statement, for people who are limited three. */
    public List<CustomerKey> keysNamed(Actor actor, String keyOrName) {
        CustomerCondition seen = visibility.of(actor);
        Optional<CustomerKey> key = CustomerKey.parse(keyOrName);
        if (key.isPresent()) {
            return customers
                    .byKey(key.get())
                    .filter(seen::test)
                    .map(Customer::family)
                    .orElse(List.of());
        }
        List<CustomerKey> keys = customers.keysHolding(handles(keyOrName));
        return keys.isEmpty() || seen.equals(CustomerCondition.EVERYTHING)
                ? keys
                : List.copyOf(seen(seen, keys).keySet());
    }

    /** Suggestions while somebody types; the most recently changed customers for an empty text. */
    public List<Customer> suggest(Actor actor, String typed, int limit) {
        CustomerCondition seen = visibility.of(actor);
        int size = Math.max(1, Math.min(limit, MOST_SUGGESTIONS));
        String text = NormalisedName.of(typed);
        if (text.isEmpty()) {
            CustomerOrder latest = new CustomerOrder(CustomerOrder.Column.CHANGED, true);
            return customers
                    .list(new CustomerList(CustomerFilter.ALL, latest, size, null), seen)
                    .rows();
        }
        return customers.search(text, size, seen);
    }

    /** The customer that was changed last, of those the actor sees; one statement. */
    public Optional<Customer> latest(Actor actor) {
        CustomerOrder latestFirst = new CustomerOrder(CustomerOrder.Column.CHANGED, true);
        return rows(actor, new CustomerList(CustomerFilter.ALL, latestFirst, 1, null)).stream()
                .findFirst();
    }

    /** The rows of a list without the count of all, for going through every page. */
    public List<Customer> rows(Actor actor, CustomerList wanted) {
        return customers.rows(wanted, visibility.of(actor));
    }

    public Page<Customer> list(Actor actor, CustomerList wanted) {
        return customers.list(wanted, visibility.of(actor));
    }

    private static Set<Handle> handles(String text) {
        Set<Handle> handles = new LinkedHashSet<>();
        handles.add(Handle.name(text));
        handles.add(Handle.creditCode(text.strip().toUpperCase(java.util.Locale.ROOT)));
        return handles;
    }
}
