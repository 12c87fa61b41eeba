package org.salescollab.customer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Page;
import org.salescollab.shared.UniqueTaken;
import org.salescollab.shared.Version;

/** Customers for tests without a database; holds the same contract. */
public final class InMemoryCustomers implements Customers {

    private final Map<CustomerKey, Customer> stored = new TreeMap<>();
    private final Map<Handle, CustomerKey> holders = new HashMap<>();
    private final Map<CustomerKey, Customer> gone = new TreeMap<>();
    private final Map<CustomerKey, CustomerKey> pointers = new HashMap<>();
    private long lastNumber;

    @Override
    public Customer add(CustomerProfile profile, Set<Handle> handles, Instant at) {
        CustomerKey key = new CustomerKey(++lastNumber);
        hold(key, handles);
        Customer customer = new Customer(key, profile, Version.FIRST, Instant.ofEpochMilli(at.toEpochMilli()));
        stored.put(key, customer);
        return customer;
    }

    @Override
    public boolean replace(Customer changed, Set<Handle> handles) {
        Customer before = stored.get(changed.key());
        if (before == null || !before.version().next().equals(changed.version())) {
            return false;
        }
        hold(changed.key(), handles);
        stored.put(changed.key(), changed);
        return true;
    }

    void remove(CustomerKey key) {
        stored.remove(key);
        holders.values().removeIf(key::equals);
    }

    private void hold(CustomerKey key, Set<Handle> handles) {
        for (Handle handle : handles) {
            if (!holders.getOrDefault(handle, key).equals(key)) {
                throw new UniqueTaken(new IllegalStateException(handle + " is taken"));
            }
        }
        holders.values().removeIf(key::equals);
        handles.forEach(handle -> holders.put(handle, key));
    }

    @Override
    public Optional<Customer> byKey(CustomerKey key) {
        return Optional.ofNullable(stored.get(pointers.getOrDefault(key, key)));
    }

    @Override
    public Map<CustomerKey, Customer> byKeys(Collection<CustomerKey> keys) {
        Map<CustomerKey, Customer> found = new HashMap<>();
        keys.forEach(key -> byKey(key).ifPresent(customer -> found.put(key, customer)));
        return found;
    }

    @Override
    public Map<CustomerKey, Customer> merged(Collection<CustomerKey> formerKeys) {
        Map<CustomerKey, Customer> found = new HashMap<>(gone);
        found.keySet().retainAll(new LinkedHashSet<>(formerKeys));
        return found;
    }

    @Override
    public boolean fold(Customer survivor, Set<Handle> handles, Customer other) {
        Customer before = stored.get(survivor.key());
        if (!other.equals(stored.get(other.key()))
                || before == null
                || !before.version().next().equals(survivor.version())) {
            return false;
        }
        holders.values().removeIf(other.key()::equals);
        stored.remove(other.key());
        gone.put(other.key(), other.changed(other.profile(), survivor.changedAt()));
        other.family().forEach(key -> pointers.put(key, survivor.key()));
        return replace(survivor, handles);
    }

    @Override
    public boolean unfold(Customer survivor, Set<Handle> handles, Customer other, Set<Handle> othersHandles) {
        if (!replace(survivor, handles)) {
            return false;
        }
        hold(other.key(), othersHandles);
        gone.remove(other.key());
        pointers.remove(other.key());
        other.formerKeys().forEach(key -> pointers.put(key, other.key()));
        stored.put(other.key(), other.changed(other.profile(), survivor.changedAt()));
        return true;
    }

    @Override
    public Map<Handle, Customer> holding(Collection<Handle> handles) {
        Map<Handle, Customer> found = new HashMap<>();
        handles.stream().filter(holders::containsKey).forEach(h -> found.put(h, stored.get(holders.get(h))));
        return found;
    }

    @Override
    public List<CustomerKey> keysHolding(Collection<Handle> handles) {
        return handles.stream()
                .filter(holders::containsKey)
                .map(holders::get)
                .distinct()
                .flatMap(key -> stored.get(key).family().stream())
                .toList();
    }

    @Override
    public List<CustomerKey> keysWhere(CustomerCondition condition, int limit) {
        return stored.values().stream()
                .filter(condition::test)
                .limit(limit)
                .flatMap(customer -> customer.family().stream())
                .toList();
    }

    @Override
    public List<Customer> search(String normalisedText, int limit, CustomerCondition seen) {
        Map<CustomerKey, Customer> found = new LinkedHashMap<>();
        String prefix = Handle.namePrefix(normalisedText);
        holders.keySet().stream()
                .map(Handle::text)
                .filter(text -> text.startsWith(prefix))
                .sorted()
                .map(text -> stored.get(holders.get(new Handle(text))))
                .forEach(customer -> found.put(customer.key(), customer));
        stored.values().stream()
                .filter(customer -> contains(customer, normalisedText))
                .forEach(customer -> found.putIfAbsent(customer.key(), customer));
        return found.values().stream().filter(seen::test).limit(limit).toList();
    }

    private boolean contains(Customer customer, String text) {
        String domain = customer.profile().domain();
        return CustomerKey.parse(text).filter(customer.key()::equals).isPresent()
                || domain != null && domain.contains(text)
                || CustomerNamePolicy.handles(customer.profile()).keySet().stream()
                        .anyMatch(handle -> handle.plain().contains(text));
    }

    @Override
    public List<Customer> rows(CustomerList wanted, CustomerCondition seen) {
        return list(wanted, seen).rows();
    }

    @Override
    public Page<Customer> list(CustomerList wanted, CustomerCondition seen) {
        List<Customer> all = stored.values().stream()
                .filter(customer -> passes(customer, wanted.filter()))
                .filter(seen::test)
                .sorted(order(wanted.order()))
                .toList();
        List<Customer> rest = new ArrayList<>(all);
        if (wanted.after() != null) {
            long last = wanted.order().position(wanted.after()).number();
            int ended = all.stream().map(each -> each.key().number()).toList().indexOf(last);
            rest = all.subList(ended + 1, all.size());
        }
        boolean more = rest.size() > wanted.size();
        List<Customer> page = more ? rest.subList(0, wanted.size()) : rest;
        String next = more ? wanted.order().cursorAt(page.get(page.size() - 1)).encoded() : null;
        return new Page<>(page, all.size(), next);
    }

    private boolean passes(Customer customer, CustomerFilter filter) {
        CustomerProfile profile = customer.profile();
        return (filter.normalisedText() == null || contains(customer, filter.normalisedText()))
                && (filter.tiers().isEmpty() || filter.tiers().contains(profile.tier()))
                && (filter.statuses().isEmpty() || filter.statuses().contains(profile.status()))
                && (filter.regions().isEmpty() || filter.regions().contains(String.valueOf(profile.region())))
                && (filter.owner() == null || filter.owner().equals(profile.owner()));
    }

    private static Comparator<Customer> order(CustomerOrder order) {
        Comparator<Customer> byKey = Comparator.comparing(Customer::key);
        Comparator<Customer> column = switch (order.column()) {
            case KEY -> byKey;
            case NAME_ZH -> by(customer -> SortKey.chinese(customer.profile()));
            case NAME_EN -> by(customer -> SortKey.english(customer.profile()));
            case TIER -> by(customer -> customer.profile().tier());
            case STATUS -> by(customer -> customer.profile().status());
            case CHANGED -> by(Customer::changedAt);
        };
        return (order.descending() ? column.reversed() : column).thenComparing(byKey);
    }

    private static <T extends Comparable<? super T>> Comparator<Customer> by(Function<Customer, T> value) {
        return Comparator.comparing(value);
    }
}
