package org.salescollab.customer;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.access.People;
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
import org.salescollab.shared.Version;

/** Keeps the register: registering, changing and renaming customers. Reading is {@link CustomerLookup}'s. */
public final class CustomerDirectory {

    private final Customers customers;
    private final AccessGate gate;
    private final CustomerVisibility visibility;
    private final People people;
    private final AuditLog audit;
    private final Tx tx;
    private final Clock clock;
    private final CustomerFamily family;

    public CustomerDirectory(
            Customers customers,
            AccessGate gate,
            CustomerVisibility visibility,
            People people,
            AuditLog audit,
            Tx tx,
            Clock clock) {
        this.customers = customers;
        this.gate = gate;
        this.visibility = visibility;
        this.people = people;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
        this.family = new CustomerFamily(customers, visibility);
    }

    public Customer register(Actor actor, CustomerProfile typed) {
        gate.requireCustomerWrite(actor);
        CustomerProfile profile = family.settled(actor, null, checked(typed));
        return savingOnce(actor, null, profile, () -> {
            Customer added = customers.add(profile, handles(profile), clock.instant());
            audit.record(
                    event(actor, added, "registered", spoken(profile.changesSince(CustomerProfile.named(null, null)))));
            return added;
        });
    }

    /** Saves a change unless somebody else saved since the actor looked; then both versions are theirs to compare. */
    public Customer change(Actor actor, CustomerEdit edit) {
        gate.requireCustomerWrite(actor);
        Customer stored = stored(actor, edit.key());
        // Under a former key the actor saw a customer that has been merged since; the version of another says nothing.
        if (!stored.key().equals(edit.key()) || !stored.version().equals(edit.seen())) {
            throw new Conflict(stored);
        }
        CustomerProfile wanted = edit.keepFormerNames()
                ? CustomerNamePolicy.keepingFormerNames(edit.profile(), stored.profile())
                : edit.profile();
        return save(actor, stored, family.settled(actor, stored, checked(wanted)));
    }

    /** Gives a customer new official names; the former ones stay as aliases, so searches go on working. */
    public Customer rename(Actor actor, CustomerKey key, Version seen, @Nullable String zh, @Nullable String en) {
        gate.requireCustomerWrite(actor);
        CustomerProfile renamed = stored(actor, key).profile().withNames(zh, en);
        return change(actor, new CustomerEdit(key, seen, renamed, true));
    }

    public Customer addAlias(Actor actor, CustomerKey key, Version seen, String alias) {
        gate.requireCustomerWrite(actor);
        CustomerProfile profile = stored(actor, key).profile();
        List<String> aliases = new ArrayList<>(profile.aliases());
        aliases.add(alias);
        return change(actor, new CustomerEdit(key, seen, profile.withAliases(aliases), false));
    }

    public Customer removeAlias(Actor actor, CustomerKey key, Version seen, String alias) {
        gate.requireCustomerWrite(actor);
        CustomerProfile profile = stored(actor, key).profile();
        List<String> aliases = new ArrayList<>(profile.aliases());
        if (!aliases.removeIf(each -> Handle.name(each).equals(Handle.name(alias)))) {
            throw new NotFound("sales.customer.error.alias.not-found");
        }
        return change(actor, new CustomerEdit(key, seen, profile.withAliases(aliases), false));
    }

    private Customer save(Actor actor, Customer stored, CustomerProfile profile) {
        List<FieldChange> changes = profile.changesSince(stored.profile());
        if (changes.isEmpty()) {
            return stored;
        }
        Instant now = clock.instant();
        Customer changed = stored.changed(profile, now);
        return savingOnce(actor, stored.key(), profile, () -> {
            if (!customers.replace(changed, handles(profile))) {
                throw new Conflict(stored(actor, stored.key()));
            }
            audit.record(event(actor, changed, "changed", spoken(changes)));
            return changed;
        });
    }

    /** Looks for collisions first, to name them; the database's unique rules hold when two save at once. */
    private Customer savingOnce(
            Actor actor, @Nullable CustomerKey self, CustomerProfile profile, Supplier<Customer> write) {
        refuseCollisions(actor, self, profile);
        try {
            return tx.call(write);
        } catch (UniqueTaken e) {
            refuseCollisions(actor, self, profile);
            throw self == null ? e : new Conflict(stored(actor, self));
        }
    }

    private void refuseCollisions(Actor actor, @Nullable CustomerKey self, CustomerProfile profile) {
        Map<Handle, Customer> holders = customers.holding(handles(profile));
        holders.values().removeIf(holder -> holder.key().equals(self));
        Problems collisions = CustomerNamePolicy.collisions(profile, holders, visibility.of(actor));
        if (!collisions.isEmpty()) {
            throw new Conflict(collisions);
        }
    }

    private CustomerProfile checked(CustomerProfile typed) {
        CustomerProfile profile = ProfileCleaning.clean(typed);
        Problems problems = CustomerRules.check(profile);
        if (profile.owner() != null && people.byKey(profile.owner()).isEmpty()) {
            problems.add("owner", "sales.customer.error.owner");
        }
        problems.throwIfAny();
        return profile;
    }

    private Customer stored(Actor actor, CustomerKey key) {
        Optional<Customer> found = customers.byKey(key).filter(visibility.of(actor)::test);
        return found.orElseThrow(() -> new NotFound("sales.customer.error.not-found"));
    }

    /** While anybody may not know of some customers, a parent's name is not written where others read it. */
    private List<FieldChange> spoken(List<FieldChange> changes) {
        return gate.hidesCustomers() ? changes : family.named(changes);
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
