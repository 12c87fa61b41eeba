package org.salescollab.customer;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.salescollab.access.AccessGate;
import org.salescollab.access.CustomerRight;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;

/** Shows what a merge would do, and what the merges of the last weeks did; changes nothing. */
public final class MergeReading {

    private static final int MOST = 100;

    private final MergeStore store;
    private final CustomerMerging merging;
    private final CustomerSales sales;
    private final AccessGate gate;
    private final CustomerVisibility visibility;
    private final Clock clock;

    public MergeReading(
            MergeStore store,
            CustomerMerging merging,
            CustomerSales sales,
            AccessGate gate,
            CustomerVisibility visibility,
            Clock clock) {
        this.store = store;
        this.merging = merging;
        this.sales = sales;
        this.gate = gate;
        this.visibility = visibility;
        this.clock = clock;
    }

    public MergePreview preview(Actor actor, MergeRequest wanted) {
        gate.requireCustomerWrite(actor);
        MergePair pair = merging.pair(actor, wanted);
        CustomerProfile from = pair.from().profile();
        CustomerProfile into = pair.into().profile();
        boolean people = visibility.ofPeople(actor).test(pair.from());
        Map<String, Integer> belongings = new HashMap<>();
        store.belongings().stream()
                .filter(each -> people || !each.kind().equals(CustomerBelongings.CONTACTS))
                .forEach(each ->
                        belongings.put(each.kind(), each.count(pair.from().key())));
        return new MergePreview(
                pair,
                merging.result(pair, wanted.fromFields()),
                belongings,
                soldTo(actor, pair.from()),
                from.creditCode() != null
                        && into.creditCode() != null
                        && !from.creditCode().equals(into.creditCode()));
    }

    private long soldTo(Actor actor, Customer customer) {
        return sales.of(actor, List.of(customer)).values().stream()
                .flatMap(List::stream)
                .mapToLong(SalesSum::count)
                .sum();
    }

    /** The merges that can still be undone or were undone lately, latest first, of customers that the reader sees. */
    public List<MergeRecord> latest(Actor actor) {
        gate.requireCustomerRead(actor);
        CustomerCondition seen = visibility.of(actor);
        Instant now = clock.instant();
        List<CustomerMerge> latest = store.merges().latest(now.minus(CustomerMerge.UNDO), MOST);
        List<CustomerKey> keys = new ArrayList<>();
        latest.forEach(merge -> keys.addAll(List.of(merge.from(), merge.into())));
        Map<CustomerKey, Customer> current = store.customers().byKeys(keys);
        Map<CustomerKey, Customer> merged = store.customers().merged(keys);
        boolean allowed = gate.mayWriteCustomers(actor) && gate.mayWithCustomers(actor, CustomerRight.DELETE);
        List<MergeRecord> records = new ArrayList<>();
        for (CustomerMerge merge : latest) {
            Customer from = merged.getOrDefault(merge.from(), current.get(merge.from()));
            Customer into = current.get(merge.into());
            if (from != null && into != null && seen.test(from) && seen.test(into)) {
                boolean stands = merge.undoneAt() == null && into.key().equals(merge.into());
                records.add(new MergeRecord(merge, from, into, allowed && stands && merge.isInTime(now)));
            }
        }
        return records;
    }
}
