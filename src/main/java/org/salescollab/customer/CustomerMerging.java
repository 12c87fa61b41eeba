package org.salescollab.customer;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.access.CustomerRight;
import org.salescollab.audit.AuditEvent;
import org.salescollab.audit.AuditLog;
import org.salescollab.audit.FieldChange;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Problems;
import org.salescollab.shared.Tx;
import org.salescollab.shared.UniqueTaken;

/** Makes one customer of two, without touching an issue: these go on storing the former key, which finds the survivor. */
public final class CustomerMerging {

    private final Customers customers;
    private final CustomerMerges merges;
    private final List<CustomerBelongings> belongings;
    private final AccessGate gate;
    private final CustomerVisibility visibility;
    private final AuditLog audit;
    private final Tx tx;
    private final Clock clock;

    public CustomerMerging(
            MergeStore store, AccessGate gate, CustomerVisibility visibility, AuditLog audit, Clock clock) {
        this.customers = store.customers();
        this.merges = store.merges();
        this.belongings = store.belongings();
        this.tx = store.tx();
        this.gate = gate;
        this.visibility = visibility;
        this.audit = audit;
        this.clock = clock;
    }

    /** The two customers, unless somebody saved since the actor looked; then both are theirs to compare. */
    MergePair pair(Actor actor, MergeRequest wanted) {
        requireRights(actor);
        MergeRules.check(wanted).throwIfAny();
        MergePair stored = stored(actor, wanted);
        if (!stored.isWhat(wanted)) {
            throw new Conflict(stored);
        }
        return stored;
    }

    /**
     * What the survivor becomes. Who takes in a company that it belongs to, or that belongs to it, would stand above
     * itself; then it takes the place of the other.
     */
    CustomerProfile result(MergePair pair, Set<String> fromFields) {
        CustomerProfile result =
                MergeRules.merged(pair.into().profile(), pair.from().profile(), fromFields);
        if (result.parent() == null) {
            return result;
        }
        Customer survivor =
                pair.into().absorbing(pair.from(), result, pair.into().changedAt());
        return result.withParent(new ParentWalk(customers, List.of(survivor))
                .above(
                        survivor,
                        List.of(
                                ParentWalk.parent(survivor),
                                ParentWalk.parent(pair.into()),
                                ParentWalk.parent(pair.from()))));
    }

    public CustomerMerge merge(Actor actor, MergeRequest wanted) {
        requireRights(actor);
        MergePair pair = pair(actor, wanted);
        CustomerProfile result = result(pair, wanted.fromFields());
        CustomerRules.check(result).throwIfAny();
        Customer survivor = pair.into().absorbing(pair.from(), result, clock.instant());
        try {
            return tx.call(() -> {
                if (!customers.fold(survivor, handles(result), pair.from())) {
                    throw new Conflict(stored(actor, wanted));
                }
                return recorded(actor, pair, survivor);
            });
        } catch (UniqueTaken e) {
            // The audit log has one of these versions from somebody who saved in the same moment.
            throw new Conflict(stored(actor, wanted));
        }
    }

    /**
     * The audit log comes first: it notices whoever saved in the same moment, and what is refused then must not have moved
     * rows that are written outside of this transaction.
     */
    private CustomerMerge recorded(Actor actor, MergePair pair, Customer survivor) {
        CustomerKey from = pair.from().key();
        CustomerKey into = survivor.key();
        List<FieldChange> changes = survivor.profile().changesSince(pair.into().profile());
        audit.record(event(actor, survivor, "merged", with(changes, pair.into(), survivor)));
        Customer gone = pair.from().changed(pair.from().profile(), survivor.changedAt());
        audit.record(event(actor, gone, "merged-away", List.of(new FieldChange("mergedInto", null, into.value()))));
        Map<String, CustomerBelongings.Moved> moved = new HashMap<>();
        belongings.forEach(each -> moved.put(each.kind(), each.move(from, into)));
        return merges.add(
                new CustomerMerge(0, from, into, survivor.changedAt(), actor.key(), changes, moved, null, null));
    }

    /** Restores the customer that went, and what the merge changed in the survivor as far as it is still so. */
    public Customer undo(Actor actor, long id) {
        requireRights(actor);
        CustomerMerge merge = merges.byId(id).orElseThrow(CustomerMerging::unknown);
        MergePair pair = merged(actor, merge);
        Instant now = clock.instant();
        refuseUndo(merge, pair, now);
        Customer survivor = left(pair, merge, now);
        refuseTaken(actor, pair.from(), survivor);
        try {
            return tx.call(() -> undone(actor, merge, pair, survivor));
        } catch (UniqueTaken e) {
            refuseTaken(actor, pair.from(), survivor);
            throw new Conflict(merged(actor, merge));
        }
    }

    /** The survivor without the other; its company stays away if it was put below the survivor meanwhile. */
    private Customer left(MergePair pair, CustomerMerge merge, Instant now) {
        CustomerProfile profile =
                MergeRules.undone(pair.into().profile(), pair.from().profile(), merge.changes());
        Customer survivor = pair.into().releasing(pair.from(), profile, now);
        Customer other = pair.from().changed(backAbove(pair.from(), survivor), now);
        CustomerKey parent = new ParentWalk(customers, List.of(survivor, other))
                .above(survivor, List.of(ParentWalk.parent(survivor)));
        return pair.into().releasing(pair.from(), profile.withParent(parent), now);
    }

    private CustomerProfile backAbove(Customer other, Customer survivor) {
        ParentWalk walk = new ParentWalk(customers, List.of(survivor, other));
        return other.profile().withParent(walk.above(other, List.of(ParentWalk.parent(other))));
    }

    private Customer undone(Actor actor, CustomerMerge merge, MergePair pair, Customer survivor) {
        Customer other = pair.from();
        Set<Handle> names = handles(other.profile());
        if (!customers.unfold(survivor, handles(survivor.profile()), other, names)) {
            throw new Conflict(merged(actor, merge));
        }
        Customer back = back(actor, other, survivor);
        List<FieldChange> changes = survivor.profile().changesSince(pair.into().profile());
        audit.record(event(actor, survivor, "merge-undone", with(changes, pair.into(), survivor)));
        audit.record(event(
                actor,
                other.changed(other.profile(), survivor.changedAt()),
                "merge-undone",
                List.of(new FieldChange("mergedInto", survivor.key().value(), null))));
        // Last, as when they moved: what is refused above must leave them where they are.
        for (CustomerBelongings each : belongings) {
            CustomerBelongings.Moved moved = merge.moved().get(each.kind());
            if (moved != null) {
                each.moveBack(survivor.key(), other.key(), moved);
            }
        }
        merges.undone(merge, survivor.changedAt(), actor.key());
        return back;
    }

    /** The other as it was, but for a company that was put below it meanwhile. */
    private Customer back(Actor actor, Customer other, Customer survivor) {
        Customer back = other.changed(other.profile(), survivor.changedAt());
        CustomerProfile profile = backAbove(other, survivor);
        if (profile.equals(other.profile())) {
            return back;
        }
        Customer moved = back.changed(profile, survivor.changedAt());
        if (!customers.replace(moved, handles(profile))) {
            throw new Conflict(new MergePair(back, survivor));
        }
        audit.record(event(actor, moved, "changed", profile.changesSince(back.profile())));
        return moved;
    }

    private static void refuseUndo(CustomerMerge merge, MergePair pair, Instant now) {
        Problems problems = new Problems();
        if (merge.undoneAt() != null) {
            problems.addGeneral("sales.customer.merge.error.undone");
        } else if (!merge.isInTime(now)) {
            problems.addGeneral("sales.customer.merge.error.late", CustomerMerge.UNDO.toDays());
        } else if (!pair.into().key().equals(merge.into())) {
            problems.addGeneral(
                    "sales.customer.merge.error.further", merge.into().value());
        }
        if (!problems.isEmpty()) {
            throw new Conflict(problems);
        }
    }

    /** Names that came with the other may meanwhile belong to a third customer, or to the survivor by somebody's edit. */
    private void refuseTaken(Actor actor, Customer other, Customer survivor) {
        Set<Handle> kept = handles(survivor.profile());
        Map<Handle, Customer> holders = customers.holding(handles(other.profile()));
        holders.entrySet()
                .removeIf(entry -> entry.getValue().key().equals(survivor.key()) && !kept.contains(entry.getKey()));
        Problems taken = CustomerNamePolicy.collisions(other.profile(), holders, visibility.of(actor));
        if (!taken.isEmpty()) {
            throw new Conflict(taken);
        }
    }

    private void requireRights(Actor actor) {
        gate.requireCustomerWrite(actor);
        gate.requireCustomers(actor, CustomerRight.DELETE);
    }

    private MergePair stored(Actor actor, MergeRequest wanted) {
        Map<CustomerKey, Customer> found = customers.byKeys(List.of(wanted.from(), wanted.into()));
        return seen(actor, found.get(wanted.from()), found.get(wanted.into()), "sales.customer.error.not-found");
    }

    /** The customers of a merge: the one that went as it was then, or as it is now if the merge was undone. */
    private MergePair merged(Actor actor, CustomerMerge merge) {
        Map<CustomerKey, Customer> found = customers.byKeys(List.of(merge.from(), merge.into()));
        Customer from = customers.merged(List.of(merge.from())).getOrDefault(merge.from(), found.get(merge.from()));
        return seen(actor, from, found.get(merge.into()), "sales.customer.merge.error.not-found");
    }

    private MergePair seen(Actor actor, @Nullable Customer from, @Nullable Customer into, String otherwise) {
        CustomerCondition seen = visibility.of(actor);
        if (from == null || into == null || !seen.test(from) || !seen.test(into)) {
            throw new NotFound(otherwise);
        }
        return new MergePair(from, into);
    }

    private static NotFound unknown() {
        return new NotFound("sales.customer.merge.error.not-found");
    }

    private static List<FieldChange> with(List<FieldChange> changes, Customer before, Customer after) {
        List<FieldChange> all = new ArrayList<>(changes);
        all.add(new FieldChange("formerKeys", keys(before), keys(after)));
        return all;
    }

    private static @Nullable String keys(Customer customer) {
        return customer.formerKeys().isEmpty()
                ? null
                : String.join(
                        "\n",
                        customer.formerKeys().stream().map(CustomerKey::value).toList());
    }

    private static Set<Handle> handles(CustomerProfile profile) {
        return CustomerNamePolicy.handles(profile).keySet();
    }

    private static AuditEvent event(Actor actor, Customer customer, String action, List<FieldChange> changes) {
        return new AuditEvent(
                "customer",
                customer.key().value(),
                null,
                customer.version(),
                action,
                changes,
                actor.key(),
                customer.changedAt(),
                null);
    }
}
