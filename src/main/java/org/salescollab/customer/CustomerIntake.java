package org.salescollab.customer;

import java.util.Map;
import org.salescollab.shared.Problems;

/** What the register asks of a customer, for whoever brings many at once; the decision who may is the caller's. */
public final class CustomerIntake {

    private CustomerIntake() {}

    /** The form it would be stored in. */
    public static CustomerProfile clean(CustomerProfile typed) {
        return ProfileCleaning.clean(typed);
    }

    /** What is wrong with a cleaned profile, but for its owner, whom only a directory of people knows. */
    public static Problems check(CustomerProfile profile) {
        return CustomerRules.check(profile);
    }

    /** What a customer is found by, each with the field it comes from. */
    public static Map<Handle, String> handles(CustomerProfile profile) {
        return CustomerNamePolicy.handles(profile);
    }

    /** Names each field that says what another customer holds already, but only those customers that are seen. */
    public static Problems collisions(CustomerProfile profile, Map<Handle, Customer> holders, CustomerCondition seen) {
        return CustomerNamePolicy.collisions(profile, holders, seen);
    }

    public static CustomerProfile keepingFormerNames(CustomerProfile changed, CustomerProfile former) {
        return CustomerNamePolicy.keepingFormerNames(changed, former);
    }
}
