package org.salescollab.customer;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salescollab.access.AccessGate;
import org.salescollab.access.CustomerLimit;
import org.salescollab.access.CustomerPolicies;
import org.salescollab.access.CustomerPolicy;
import org.salescollab.access.Rights;
import org.salescollab.audit.AuditEvent;
import org.salescollab.audit.AuditLog;
import org.salescollab.audit.FieldChange;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.Locks;
import org.salescollab.shared.Problems;

/** Lets Jira's administrators choose who may do what with which customers. */
public final class CustomerRightsSetup {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST_LIMITS = 50;
    private static final int MOST_VALUES = 50;

    private final AccessGate gate;
    private final CustomerPolicies policies;
    private final Rights rights;
    private final Locks locks;
    private final AuditLog audit;
    private final Clock clock;

    public CustomerRightsSetup(
            AccessGate gate, CustomerPolicies policies, Rights rights, Locks locks, AuditLog audit, Clock clock) {
        this.gate = gate;
        this.policies = policies;
        this.rights = rights;
        this.locks = locks;
        this.audit = audit;
        this.clock = clock;
    }

    public CustomerPolicy current(Actor actor) {
        gate.requireAdmin(actor);
        return policies.current();
    }

    /** Groups of a policy that Jira no longer has: nobody gets a right or a limit by them. */
    public Set<String> lostGroups(Actor actor, CustomerPolicy policy) {
        gate.requireAdmin(actor);
        Stream<String> withRights = policy.groups().values().stream().flatMap(Set::stream);
        Stream<String> limited = policy.limits().stream().map(CustomerLimit::group);
        return Stream.concat(withRights, limited)
                .filter(group -> !rights.groupExists(group))
                .collect(Collectors.toSet());
    }

    /** Replaces the rights unless another administrator saved since the actor looked. */
    public CustomerPolicy replace(Actor actor, CustomerPolicy wanted) {
        gate.requireAdmin(actor);
        check(wanted).throwIfAny();
        return locks.with("customer-rights", PATIENCE, () -> saved(actor, wanted))
                .orElseThrow(() -> new Conflict(policies.current()));
    }

    private CustomerPolicy saved(Actor actor, CustomerPolicy wanted) {
        CustomerPolicy stored = policies.current();
        if (!stored.version().equals(wanted.version())) {
            throw new Conflict(stored);
        }
        CustomerPolicy next = new CustomerPolicy(
                wanted.groups(), wanted.limits(), stored.version().next());
        policies.replace(next);
        audit.record(event(actor, stored, next));
        return next;
    }

    private AuditEvent event(Actor actor, CustomerPolicy before, CustomerPolicy after) {
        List<FieldChange> changes = List.of(
                new FieldChange(
                        "rights", before.groups().toString(), after.groups().toString()),
                new FieldChange(
                        "limits", before.limits().toString(), after.limits().toString()));
        return new AuditEvent(
                "customer-rights",
                "site",
                null,
                after.version(),
                "changed",
                changes,
                actor.key(),
                clock.instant(),
                null);
    }

    private Problems check(CustomerPolicy policy) {
        Problems problems = new Problems();
        policy.groups()
                .forEach((right, groups) ->
                        groups.forEach(group -> checkGroup("rights." + right.code(), group, problems)));
        if (policy.limits().size() > MOST_LIMITS) {
            problems.add("limits", "sales.customer.rights.error.many", MOST_LIMITS);
        }
        for (int i = 0; i < policy.limits().size(); i++) {
            checkLimit("limits." + i, policy.limits().get(i), problems);
        }
        return problems;
    }

    private void checkLimit(String field, CustomerLimit limit, Problems problems) {
        checkGroup(field + ".group", limit.group(), problems);
        Set<String> tiers = Arrays.stream(Tier.values()).map(Tier::name).collect(Collectors.toSet());
        if (!tiers.containsAll(limit.tiers())) {
            problems.add(field + ".tiers", "sales.customer.error.code", "KA, A, B, C");
        }
        if (limit.regions().size() > MOST_VALUES) {
            problems.add(field + ".regions", "sales.customer.rights.error.many", MOST_VALUES);
        }
        limit.regions()
                .forEach(
                        region -> CustomerRules.text(field + ".regions", region, CustomerRules.LONGEST_TEXT, problems));
        if (limit.regions().isEmpty() && limit.tiers().isEmpty() && !limit.owned()) {
            problems.add(field, "sales.customer.rights.error.nothing");
        }
    }

    private void checkGroup(String field, String group, Problems problems) {
        if (!rights.groupExists(group)) {
            problems.add(field, "sales.customer.rights.error.group", group);
        }
    }
}
