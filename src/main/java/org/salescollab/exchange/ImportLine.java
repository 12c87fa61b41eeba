package org.salescollab.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Message;

/**
 * What is remembered of a line: what it wrote, to take it back; or why it wrote nothing.
 *
 * @param id 0 until it is stored
 * @param version the customer's version after the import
 * @param former what the customer was before; null for a new one
 * @param original the line as the file has it; empty where something was written
 */
public record ImportLine(
        long id,
        int number,
        Outcome outcome,
        @Nullable CustomerKey customer,
        int version,
        @Nullable CustomerProfile former,
        @Nullable String field,
        @Nullable Message reason,
        List<String> original) {

    static ImportLine written(PlannedLine line, Customer after) {
        CustomerProfile former =
                line.existing() == null ? null : line.existing().profile();
        int version = after.version().number();
        return new ImportLine(0, line.number(), line.outcome(), after.key(), version, former, null, null, List.of());
    }

    static ImportLine refused(PlannedLine line, @Nullable String field, Message reason) {
        return new ImportLine(
                0,
                line.number(),
                line.outcome(),
                null,
                0,
                null,
                field,
                reason,
                line.line().cells());
    }

    ImportLine kept(Message why) {
        return new ImportLine(0, number, Outcome.KEPT, customer, version, former, null, why, List.of());
    }
}
