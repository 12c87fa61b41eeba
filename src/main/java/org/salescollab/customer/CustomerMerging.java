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

    public CustomerMerge merge(Actor actor, MergeRequest wanted) {
        requireRights(actor);
        MergePair pair = pair(actor, wanted);
        CustomerProfile result = MergeRules.merged(pair, wanted.fromFields());
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

    private CustomerMerge recorded(Actor actor, MergePair pair, Customer survivor) {
        CustomerKey from = pair.from().key();
        CustomerKey into = survivor.key();
        Map<String, CustomerBelongings.Moved> moved = new HashMap<>();
        belongings.forEach(each -> moved.put(each.kind(), each.move(from, into)));
        List<FieldChange> changes = survivor.profile().changesSince(pair.into().profile());
        audit.record(event(actor, survivor, "merged", with(changes, pair.into(), survivor)));
        Customer gone = pair.from().changed(pair.from().profile(), survivor.changedAt());
        audit.record(event(actor, gone, "merged-away", List.of(new FieldChange("mergedInto", null, into.value()))));
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
        CustomerProfile left =
                MergeRules.undone(pair.into().profile(), pair.from().profile(), merge.changes());
        Customer survivor = pair.into().releasing(pair.from(), left, now);
        refuseTaken(actor, pair.from(), survivor);
        try {
            return tx.call(() -> undone(actor, merge, pair, survivor));
        } catch (UniqueTaken e) {
            refuseTaken(actor, pair.from(), survivor);
            throw new Conflict(merged(actor, merge));
        }
    }

    private Customer undone(Actor actor, CustomerMerge merge, MergePair pair, Customer survivor) {
        Customer other = pair.from();
        Set<Handle> names = handles(other.profile());
        if (!customers.unfold(survivor, handles(survivor.profile()), other, names)) {
            throw new Conflict(merged(actor, merge));
        }
        for (CustomerBelongings each : belongings) {
            CustomerBelongings.Moved moved = merge.moved().get(each.kind());
            if (moved != null) {
                each.moveBack(survivor.key(), other.key(), moved);
            }
        }
        Customer back = other.changed(other.profile(), survivor.changedAt());
        List<FieldChange> changes = survivor.profile().changesSince(pair.into().profile());
        audit.record(event(actor, survivor, "merge-undone", with(changes, pair.into(), survivor)));
        audit.record(event(
                actor,
                back,
                "merge-undone",
                List.of(new FieldChange("mergedInto", survivor.key().value(), null))));
        merges.undone(merge, survivor.changedAt(), actor.key());
        return back;
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
