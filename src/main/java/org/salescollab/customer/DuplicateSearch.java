package org.salescollab.customer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.salescollab.customer.SimilarCustomers.StoredCore;
import org.salescollab.shared.CustomerKey;

/**
 * Goes through the names of the whole register in the order of their cores, where names that begin alike are
 * neighbours, then through the values that customers may share, and notes which customers may be one.
 *
 * <p>It reads {@value #PAGE} values at a time. Statements for each such batch: at most two for the values, four for their
 * customers, and three for each 400 pairs that are noted.
 */
public final class DuplicateSearch {

    private static final int PAGE = 500;

    private final SimilarCustomers similar;
    private final List<SharedValues> shared;
    private final Customers customers;
    private final DuplicatePairs pairs;

    public DuplicateSearch(
            SimilarCustomers similar, List<SharedValues> shared, Customers customers, DuplicatePairs pairs) {
        this.similar = similar;
        this.shared = List.copyOf(shared);
        this.customers = customers;
        this.pairs = pairs;
    }

    /** Is told after each batch how far the search is, and says whether it goes on. */
    public interface Progress {
        boolean at(long done, long total);
    }

    /** How far one search is. */
    private static final class Walk {
        private final Instant began;
        private final Progress progress;
        private final long total;
        private long done;

        Walk(Instant began, Progress progress, long total) {
            this.began = began;
            this.progress = progress;
            this.total = total;
        }

        boolean isStoppedAfter(int values) {
            done += values;
            return !progress.at(Math.min(done, total), total);
        }
    }

    /**
     * A search that is stopped keeps what it has found and forgets nothing.
     *
     * @return how many values more customers share than were paired; -1 if the search was stopped
     */
    public long run(Instant began, Progress progress) {
        if (!prepare(progress)) {
            return -1;
        }
        long total =
                similar.count() + shared.stream().mapToLong(SharedValues::count).sum();
        Walk walk = new Walk(began, progress, total);
        if (walk.isStoppedAfter(0) || !goThrough(walk, similar::after, new NameNeighbours(), null)) {
            return -1;
        }
        long capped = 0;
        for (SharedValues values : shared) {
            SharedGroups groups = new SharedGroups(
                    values.reason() == DuplicateReason.SAME_DOMAIN ? DuplicateRules::isOwn : value -> true);
            if (!goThrough(walk, values::after, groups, values.reason())) {
                return -1;
            }
            capped += groups.capped();
        }
        pairs.forgetOlder(began);
        return capped;
    }

    private boolean prepare(Progress progress) {
        boolean more = true;
        while (more) {
            more = similar.fillIn();
            for (SharedValues values : shared) {
                more |= values.prepare();
            }
            if (!progress.at(0, 0)) {
                return false;
            }
        }
        return true;
    }

    private boolean goThrough(
            Walk walk,
            BiFunction<StoredCore, Integer, List<StoredCore>> pages,
            PairFinder finder,
            @Nullable DuplicateReason reason) {
        List<StoredCore> page = pages.apply(StoredCore.NONE, PAGE);
        while (!page.isEmpty()) {
            pairs.found(alike(finder.next(page), reason), walk.began);
            if (walk.isStoppedAfter(page.size())) {
                return false;
            }
            page = pages.apply(page.get(page.size() - 1), PAGE);
        }
        return true;
    }

    private List<DuplicatePair> alike(Set<CustomerPair> near, @Nullable DuplicateReason reason) {
        Set<CustomerKey> keys = new HashSet<>();
        near.forEach(each -> keys.addAll(List.of(each.low(), each.high())));
        Map<CustomerKey, Customer> known = new HashMap<>(customers.byKeys(keys));
        List<DuplicatePair> found = new ArrayList<>();
        for (CustomerPair each : near) {
            Customer low = known.get(each.low());
            Customer high = known.get(each.high());
            if (low != null
                    && high != null
                    && low.key().equals(each.low())
                    && high.key().equals(each.high())) {
                Set<DuplicateReason> reasons = reasons(low, high, reason);
                if (!reasons.isEmpty()) {
                    found.add(new DuplicatePair(each.low(), each.high(), reasons, false));
                }
            }
        }
        return found;
    }

    private static Set<DuplicateReason> reasons(Customer low, Customer high, @Nullable DuplicateReason reason) {
        Set<DuplicateReason> reasons = EnumSet.noneOf(DuplicateReason.class);
        reasons.addAll(DuplicateRules.reasons(low.profile(), high.profile()));
        if (reason != null) {
            reasons.add(reason);
        }
        return reasons;
    }
}
