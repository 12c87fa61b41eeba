package org.salescollab.interaction;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.salescollab.contact.ContactId;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Page;
import org.salescollab.shared.Version;

/** Interactions for tests without a database; holds the same contract. */
public final class InMemoryInteractions implements Interactions {

    private static final Comparator<Interaction> LATEST_FIRST = Comparator.comparing(InMemoryInteractions::moment)
            .thenComparing(each -> each.id().number())
            .reversed();

    private final Map<Long, Interaction> stored = new TreeMap<>();
    private long lastNumber;

    @Override
    public Interaction add(CustomerKey customer, InteractionNote note, String by, Instant at) {
        InteractionId id = new InteractionId(++lastNumber);
        Interaction added = new Interaction(id, customer, note, by, Version.FIRST, at);
        stored.put(id.number(), added);
        return added;
    }

    @Override
    public boolean replace(Interaction changed) {
        Interaction before = stored.get(changed.id().number());
        if (before == null || !before.version().next().equals(changed.version())) {
            return false;
        }
        stored.put(changed.id().number(), changed);
        return true;
    }

    @Override
    public void remove(InteractionId id) {
        stored.remove(id.number());
    }

    @Override
    public Optional<Interaction> byId(InteractionId id) {
        return Optional.ofNullable(stored.get(id.number()));
    }

    @Override
    public Page<Interaction> list(InteractionList wanted) {
        InteractionList.Place place = wanted.place();
        List<Interaction> rest = of(wanted.customer())
                .sorted(LATEST_FIRST)
                .filter(each -> moment(each).toEpochMilli() < place.at()
                        || moment(each).toEpochMilli() == place.at()
                                && each.id().number() < place.id())
                .toList();
        boolean more = rest.size() > wanted.size();
        List<Interaction> page = more ? rest.subList(0, wanted.size()) : rest;
        String next = more ? InteractionList.mark(page.get(page.size() - 1)) : null;
        return new Page<>(page, of(wanted.customer()).count(), next);
    }

    @Override
    public Map<ContactId, Instant> lastContacts(Collection<CustomerKey> customers) {
        Map<ContactId, Instant> last = new HashMap<>();
        customers.stream()
                .flatMap(this::of)
                .forEach(each -> each.note()
                        .contacts()
                        .forEach(contact ->
                                last.merge(contact, moment(each), (one, other) -> one.isAfter(other) ? one : other)));
        return last;
    }

    private Stream<Interaction> of(CustomerKey customer) {
        return stored.values().stream().filter(each -> each.customer().equals(customer));
    }

    private static Instant moment(Interaction each) {
        return each.note().at().toInstant();
    }
}
