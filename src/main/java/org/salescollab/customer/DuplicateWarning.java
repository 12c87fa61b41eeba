package org.salescollab.customer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;

/** Tells while somebody types a customer which known ones it may be; at most 6 statements, whatever there is. */
public final class DuplicateWarning {

    private static final int MOST = 10;
    private static final int READ = 50;

    private final SimilarCustomers similar;
    private final Customers customers;
    private final AccessGate gate;
    private final CustomerVisibility visibility;

    public DuplicateWarning(
            SimilarCustomers similar, Customers customers, AccessGate gate, CustomerVisibility visibility) {
        this.similar = similar;
        this.customers = customers;
        this.gate = gate;
        this.visibility = visibility;
    }

    /** Customers that the actor sees and that may be the one typed, without the one being edited. */
    public List<Duplicate> find(Actor actor, CustomerProfile typed, @Nullable CustomerKey except) {
        gate.requireCustomerRead(actor);
        CustomerCondition seen = visibility.of(actor);
        CustomerProfile profile = ProfileCleaning.clean(typed);
        List<Duplicate> found = new ArrayList<>();
        for (Customer customer :
                new HashSet<>(customers.byKeys(candidates(profile)).values())) {
            Set<DuplicateReason> reasons = DuplicateRules.reasons(profile, customer.profile());
            if (!reasons.isEmpty() && !customer.family().contains(except) && seen.test(customer)) {
                found.add(new Duplicate(customer, reasons));
            }
        }
        found.sort(Comparator.comparing(
                        (Duplicate duplicate) -> duplicate.reasons().iterator().next())
                .thenComparing(duplicate -> duplicate.customer().key()));
        return found.stream().limit(MOST).toList();
    }

    private Collection<CustomerKey> candidates(CustomerProfile profile) {
        List<CoreName> cores = DuplicateRules.cores(profile);
        Set<String> exact = new HashSet<>();
        cores.forEach(core -> {
            exact.add(core.text());
            exact.addAll(core.beginnings());
        });
        Set<CustomerKey> keys = new HashSet<>();
        if (!exact.isEmpty()) {
            keys.addAll(similar.called(exact, READ));
        }
        cores.forEach(core -> keys.addAll(similar.beginning(core.text(), READ)));
        if (profile.domain() != null && DuplicateRules.isOwn(profile.domain())) {
            keys.addAll(similar.ofDomain(profile.domain(), READ));
        }
        if (profile.creditCode() != null) {
            Set<Handle> codes = Set.of(Handle.creditCode(profile.creditCode()), Handle.name(profile.creditCode()));
            customers.holding(codes).values().forEach(holder -> keys.add(holder.key()));
        }
        return keys;
    }
}
