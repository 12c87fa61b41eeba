package org.salescollab.customer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Merges in memory. */
final class InMemoryMerges implements CustomerMerges {

    private final List<CustomerMerge> stored = new ArrayList<>();

    @Override
    public CustomerMerge add(CustomerMerge merge) {
        CustomerMerge added = with(merge, stored.size() + 1, null, null);
        stored.add(added);
        return added;
    }

    @Override
    public void undone(CustomerMerge merge, Instant at, String by) {
        stored.set((int) merge.id() - 1, with(merge, merge.id(), at, by));
    }

    private static CustomerMerge with(CustomerMerge merge, long id, @Nullable Instant at, @Nullable String by) {
        return new CustomerMerge(
                id, merge.from(), merge.into(), merge.at(), merge.by(), merge.changes(), merge.moved(), at, by);
    }

    @Override
    public Optional<CustomerMerge> byId(long id) {
        return stored.stream().filter(merge -> merge.id() == id).findFirst();
    }

    @Override
    public List<CustomerMerge> latest(Instant since, int limit) {
        return stored.stream()
                .filter(merge -> !merge.at().isBefore(since))
                .sorted(Comparator.comparing(CustomerMerge::id).reversed())
                .limit(limit)
                .toList();
    }
}
