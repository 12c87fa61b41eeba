package org.salescollab.customer;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.salescollab.access.AccessGate;
import org.salescollab.access.People;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Problems;

/** Finds the keys of customers by what the register says of them now; each question is one statement. */
public final class CustomerSearch {

    /** An issue search compares each key, so a wider answer would burden every search of everybody. */
    public static final int MOST = 1000;

    private final Customers customers;
    private final IssueCustomers issues;
    private final AccessGate gate;
    private final CustomerVisibility visibility;
    private final People people;

    public CustomerSearch(
            Customers customers, IssueCustomers issues, AccessGate gate, CustomerVisibility visibility, People people) {
        this.customers = customers;
        this.issues = issues;
        this.gate = gate;
        this.visibility = visibility;
        this.people = people;
    }

    /** @throws InvalidInput with the place of the fault, or when too many customers are meant */
    public List<CustomerKey> where(Actor actor, String condition) {
        gate.requireCustomerRead(actor);
        return keys(actor, ConditionParser.parse(condition, new ConditionValues(people, actor.key())));
    }

    public List<CustomerKey> ofTiers(Actor actor, List<String> codes) {
        gate.requireCustomerRead(actor);
        ConditionValues values = new ConditionValues(people, actor.key());
        Set<String> tiers = new TreeSet<>();
        for (String code : codes) {
            ConditionToken token = new ConditionToken(ConditionToken.Kind.QUOTED, code, 1);
            tiers.add(values.stored(CustomerAttribute.TIER, token));
        }
        return keys(actor, CustomerCondition.OneOf.of(CustomerAttribute.TIER, tiers));
    }

    /** The customers of a person by user name; {@code currentUser} is the actor. */
    public List<CustomerKey> ownedBy(Actor actor, String userName) {
        gate.requireCustomerRead(actor);
        ConditionToken token = new ConditionToken(ConditionToken.Kind.QUOTED, userName, 1);
        String owner = userName.strip().matches("(?i)currentUser(\\(\\))?")
                ? actor.key()
                : new ConditionValues(people, actor.key()).stored(CustomerAttribute.OWNER, token);
        return keys(actor, CustomerCondition.OneOf.of(CustomerAttribute.OWNER, Set.of(owner)));
    }

    /**
     * The customers that an issue names, in two statements when one of them was merged; an issue that the actor may not
     * browse is answered like an unknown one.
     */
    public List<CustomerKey> of(Actor actor, String issueKey) {
        gate.requireCustomerRead(actor);
        IssueId issue = issues.issue(issueKey.strip()).orElseThrow(() -> new NotFound("sales.error.issue.not-found"));
        gate.requireBrowse(actor, issue);
        CustomerCondition seen = visibility.of(actor);
        return customers.byKeys(issues.of(issue)).values().stream()
                .filter(seen::test)
                .flatMap(customer -> customer.family().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private List<CustomerKey> keys(Actor actor, CustomerCondition condition) {
        CustomerCondition seen = new CustomerCondition.AllOf(List.of(visibility.of(actor), condition));
        List<CustomerKey> keys = customers.keysWhere(seen, MOST + 1);
        if (keys.size() > MOST) {
            throw Problems.refuse("condition", "sales.customer.jql.many", String.valueOf(MOST));
        }
        return keys;
    }
}
