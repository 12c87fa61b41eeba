package org.salescollab.need;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Page;
import org.salescollab.shared.Version;

/** Needs for tests without a database; holds the same contract. */
public final class InMemoryNeeds implements Needs {

    private final Map<Long, Need> stored = new TreeMap<>();
    private long lastNumber;

    @Override
    public Need add(CustomerKey customer, NeedText content, Instant at) {
        NeedId id = new NeedId(++lastNumber);
        Need added = new Need(id, customer, content, null, List.of(), null, Version.FIRST, at);
        stored.put(id.number(), added);
        return added;
    }

    @Override
    public boolean replace(Need changed) {
        Need before = stored.get(changed.id().number());
        if (before == null || !before.version().next().equals(changed.version())) {
            return false;
        }
        stored.put(changed.id().number(), changed);
        return true;
    }

    @Override
    public void remove(NeedId id) {
        stored.remove(id.number());
    }

    @Override
    public Optional<Need> byId(NeedId id) {
        return Optional.ofNullable(stored.get(id.number()));
    }

    @Override
    public Page<Need> list(NeedList wanted) {
        long below = wanted.below();
        List<Need> all = of(wanted.customer())
                .filter(need -> wanted.state() == null || need.state() == wanted.state())
                .sorted(Comparator.comparing((Need need) -> need.id().number()).reversed())
                .toList();
        List<Need> rest =
                all.stream().filter(need -> need.id().number() < below).toList();
        boolean more = rest.size() > wanted.size();
        List<Need> page = more ? rest.subList(0, wanted.size()) : rest;
        return new Page<>(
                page, all.size(), more ? page.get(page.size() - 1).id().toString() : null);
    }

    @Override
    public List<Need> open(CustomerKey customer, int limit) {
        return of(customer)
                .filter(need -> need.state() != NeedState.TOLD_BACK)
                .limit(limit)
                .toList();
    }

    private Stream<Need> of(CustomerKey customer) {
        return stored.values().stream().filter(need -> need.customer().equals(customer));
    }
}
