package org.salescollab.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.shared.Problems;

/**
 * A line and what it would do.
 *
 * @param existing the customer of the register that it speaks of, if any
 * @param profile what the customer would be afterwards
 */
record PlannedLine(
        SheetLine line, Outcome outcome, @Nullable Customer existing, CustomerProfile profile, Problems problems) {

    int number() {
        return line.number();
    }

    /** One remembered line for each thing that is wrong. */
    List<ImportLine> refusals() {
        List<ImportLine> refusals = new ArrayList<>();
        problems.byField().forEach((field, reason) -> refusals.add(ImportLine.refused(this, field, reason)));
        problems.general().forEach(reason -> refusals.add(ImportLine.refused(this, null, reason)));
        return refusals;
    }
}
