package org.salescollab.customer;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.access.CustomerRight;
import org.salescollab.audit.AuditEvent;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Problems;
import org.salescollab.shared.Version;

/** Deletes many customers at a time, each only if nothing hangs on it and nobody has changed it since the actor looked. */
public final class BulkRemoval {

    /** The most that one request takes. */
    public static final int MOST = 200;

    /** So many go in one transaction. */
    static final int PART = 50;

    private static final int ATTEMPTS = 3;

    private final CustomerLookup lookup;
    private final CustomerRemovals removals;
    private final AccessGate gate;
    private final Clock clock;

    public BulkRemoval(CustomerLookup lookup, CustomerRemovals removals, AccessGate gate, Clock clock) {
        this.lookup = lookup;
        this.removals = removals;
        this.gate = gate;
        this.clock = clock;
    }

    /** A customer that is to go, by the key as it was sent; without a version whatever is stored may go. */
    public record Wanted(String key, @Nullable Version seen) {}

    /** What becomes of one customer. */
    public enum State {
        /** It would go, or it went. */
        GONE,
        /** There is none, or none that the actor may see. */
        UNKNOWN,
        /** Somebody has changed or merged it since. */
        CHANGED,
        /** Something hangs on it. */
        KEPT
    }

    /** @param customer as it is or was stored; none for an unknown one */
    public record Outcome(String key, @Nullable Customer customer, State state, Set<Attached> attached) {

        public Outcome {
            attached = Set.copyOf(attached);
        }
    }

    /** What {@link #run} would do now; changes nothing. */
    public List<Outcome> preview(Actor actor, List<Wanted> wanted) {
        gate.requireCustomers(actor, CustomerRight.BULK_DELETE);
        check(wanted);
        Map<String, Customer> known = known(actor, wanted);
        return outcomes(wanted, known, removals.attached(keys(unchanged(wanted, known))));
    }

    /** Deletes those that can go, some in each transaction; the rest stays as it is and is told with the reason. */
    public List<Outcome> run(Actor actor, List<Wanted> wanted) {
        gate.requireCustomers(actor, CustomerRight.BULK_DELETE);
        check(wanted);
        List<Outcome> all = new ArrayList<>();
        for (int from = 0; from < wanted.size(); from += PART) {
            all.addAll(part(actor, wanted.subList(from, Math.min(from + PART, wanted.size()))));
        }
        return all;
    }

    private List<Outcome> part(Actor actor, List<Wanted> wanted) {
        Instant now = clock.instant();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Map<String, Customer> known = known(actor, wanted);
            List<Customer> may = unchanged(wanted, known).stream()
                    .filter(customer -> customer.formerKeys().isEmpty())
                    .toList();
            Optional<Map<CustomerKey, Set<Attached>>> kept =
                    removals.remove(may, customer -> removed(actor, customer, now));
            if (kept.isPresent()) {
                return outcomes(wanted, known, kept.get());
            }
        }
        // Somebody changes them as fast as they are asked for, so they stay.
        Map<String, Customer> known = known(actor, wanted);
        return wanted.stream()
                .map(one -> known.containsKey(one.key())
                        ? new Outcome(one.key(), known.get(one.key()), State.CHANGED, Set.of())
                        : new Outcome(one.key(), null, State.UNKNOWN, Set.of()))
                .toList();
    }

    /** By the keys as they were sent. */
    private Map<String, Customer> known(Actor actor, List<Wanted> wanted) {
        Map<String, CustomerKey> keys = new LinkedHashMap<>();
        wanted.forEach(one -> CustomerKey.parse(one.key()).ifPresent(key -> keys.put(one.key(), key)));
        Map<CustomerKey, Customer> seen = lookup.seen(actor, keys.values());
        Map<String, Customer> known = new HashMap<>();
        keys.forEach((sent, key) -> Optional.ofNullable(seen.get(key)).ifPresent(found -> known.put(sent, found)));
        return known;
    }

    private static List<Customer> unchanged(List<Wanted> wanted, Map<String, Customer> known) {
        return wanted.stream()
                .flatMap(one -> Optional.ofNullable(known.get(one.key())).filter(found -> isWhat(one, found)).stream())
                .toList();
    }

    private static boolean isWhat(Wanted wanted, Customer found) {
        boolean same =
                CustomerKey.parse(wanted.key()).filter(found.key()::equals).isPresent();
        return same && (wanted.seen() == null || wanted.seen().equals(found.version()));
    }

    private static List<CustomerKey> keys(List<Customer> customers) {
        return customers.stream().map(Customer::key).toList();
    }

    private static List<Outcome> outcomes(
            List<Wanted> wanted, Map<String, Customer> known, Map<CustomerKey, Set<Attached>> attached) {
        return wanted.stream()
                .map(one -> outcome(one, known.get(one.key()), attached))
                .toList();
    }

    private static Outcome outcome(Wanted wanted, @Nullable Customer found, Map<CustomerKey, Set<Attached>> attached) {
        if (found == null) {
            return new Outcome(wanted.key(), null, State.UNKNOWN, Set.of());
        }
        if (!isWhat(wanted, found)) {
            return new Outcome(wanted.key(), found, State.CHANGED, Set.of());
        }
        Set<Attached> hanging = new TreeSet<>(attached.getOrDefault(found.key(), Set.of()));
        if (!found.formerKeys().isEmpty()) {
            hanging.add(Attached.MERGED);
        }
        return new Outcome(wanted.key(), found, hanging.isEmpty() ? State.GONE : State.KEPT, hanging);
    }

    private static void check(List<Wanted> wanted) {
        Problems problems = new Problems();
        if (wanted.isEmpty()) {
            problems.add("customers", "sales.customer.bulk.error.none");
        }
        if (wanted.size() > MOST) {
            problems.add("customers", "sales.customer.bulk.error.many", MOST);
        }
        Set<Object> keys = new HashSet<>();
        wanted.stream()
                .filter(one -> !keys.add(
                        CustomerKey.parse(one.key()).<Object>map(key -> key).orElse(one.key())))
                .forEach(one -> problems.add("customers", "sales.customer.bulk.error.twice", one.key()));
        problems.throwIfAny();
    }

    private static AuditEvent removed(Actor actor, Customer customer, Instant at) {
        return new AuditEvent(
                "customer",
                customer.key().value(),
                null,
                customer.version().next(),
                "removed",
                CustomerProfile.named(null, null).changesSince(customer.profile()),
                actor.key(),
                at,
                null);
    }
}
