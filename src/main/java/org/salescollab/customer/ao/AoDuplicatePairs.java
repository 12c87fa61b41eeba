package org.salescollab.customer.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.salescollab.customer.DuplicatePair;
import org.salescollab.customer.DuplicatePairs;
import org.salescollab.customer.DuplicateReason;
import org.salescollab.shared.CustomerKey;

/** Pairs of customers in Active Objects. */
public final class AoDuplicatePairs implements DuplicatePairs {

    private static final int AT_ONCE = 400;

    private final ActiveObjects ao;

    public AoDuplicatePairs(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void found(Collection<DuplicatePair> pairs, Instant search) {
        List<DuplicatePair> all = List.copyOf(pairs);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            store(all.subList(from, Math.min(all.size(), from + AT_ONCE)), search.toEpochMilli());
        }
    }

    private void store(List<DuplicatePair> pairs, long search) {
        Map<String, DuplicatePairRow> known = new HashMap<>();
        Object[] keys =
                pairs.stream().map(pair -> naturalKey(pair.low(), pair.high())).toArray();
        String marks = String.join(", ", Collections.nCopies(keys.length, "?"));
        for (DuplicatePairRow row : find(Query.select().where("NATURAL_KEY IN (" + marks + ")", keys))) {
            known.put(row.getNaturalKey(), row);
        }
        for (DuplicatePair pair : pairs) {
            DuplicatePairRow row = known.get(naturalKey(pair.low(), pair.high()));
            if (row == null) {
                ao.create(DuplicatePairRow.class, values(pair, search));
            } else {
                row.setReasons(written(pair.reasons()));
                row.setFoundAt(search);
                row.save();
            }
        }
    }

    private static Map<String, Object> values(DuplicatePair pair, long search) {
        return Map.of(
                "NATURAL_KEY",
                naturalKey(pair.low(), pair.high()),
                "LOW_ID",
                (int) pair.low().number(),
                "HIGH_ID",
                (int) pair.high().number(),
                "REASONS",
                written(pair.reasons()),
                "DISMISSED",
                pair.dismissed(),
                "FOUND_AT",
                search);
    }

    @Override
    public void forgetOlder(Instant search) {
        ao.deleteWithSQL(DuplicatePairRow.class, "FOUND_AT < ? AND DISMISSED = ?", search.toEpochMilli(), false);
    }

    @Override
    public List<DuplicatePair> list(boolean dismissed, int limit) {
        Query query = Query.select()
                .where("DISMISSED = ?", dismissed)
                .order("FOUND_AT DESC, ID ASC")
                .limit(limit);
        return find(query).stream()
                .map(row -> new DuplicatePair(
                        new CustomerKey(row.getLowId()),
                        new CustomerKey(row.getHighId()),
                        read(row.getReasons()),
                        row.isDismissed()))
                .toList();
    }

    @Override
    public boolean dismiss(CustomerKey low, CustomerKey high, boolean dismissed) {
        List<DuplicatePairRow> rows = find(Query.select().where("NATURAL_KEY = ?", naturalKey(low, high)));
        for (DuplicatePairRow row : rows) {
            row.setDismissed(dismissed);
            row.save();
        }
        return !rows.isEmpty();
    }

    private List<DuplicatePairRow> find(Query query) {
        return Arrays.asList(ao.find(DuplicatePairRow.class, query));
    }

    private static String naturalKey(CustomerKey low, CustomerKey high) {
        return low.number() + ":" + high.number();
    }

    private static String written(Set<DuplicateReason> reasons) {
        return reasons.stream().sorted().map(DuplicateReason::name).collect(Collectors.joining(","));
    }

    private static Set<DuplicateReason> read(String text) {
        return Arrays.stream(text.split(",")).map(DuplicateReason::valueOf).collect(Collectors.toSet());
    }
}
