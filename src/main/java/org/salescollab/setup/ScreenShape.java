package org.salescollab.setup;

import static org.salescollab.salesproject.SalesField.AMOUNT;
import static org.salescollab.salesproject.SalesField.COMPLEXITY;
import static org.salescollab.salesproject.SalesField.CONTACTS;
import static org.salescollab.salesproject.SalesField.CURRENCY;
import static org.salescollab.salesproject.SalesField.CUSTOMER;
import static org.salescollab.salesproject.SalesField.CUSTOMERS;
import static org.salescollab.salesproject.SalesField.EXPECTED_CLOSE;
import static org.salescollab.salesproject.SalesField.FORECAST_CATEGORY;
import static org.salescollab.salesproject.SalesField.LOSS_REASON;
import static org.salescollab.salesproject.SalesField.NEXT_STEP;
import static org.salescollab.salesproject.SalesField.NEXT_STEP_DATE;
import static org.salescollab.salesproject.SalesField.OUTCOME;
import static org.salescollab.salesproject.SalesField.PROBABILITY;

import java.util.List;
import org.salescollab.salesproject.SalesField;

/** The screens of the sales issue types: which fields stand on each, from top to bottom. */
public enum ScreenShape {
    /** Asks for as little as will do to begin with. */
    CREATE(
            List.of("summary"),
            List.of(CUSTOMER, AMOUNT, CURRENCY, EXPECTED_CLOSE, COMPLEXITY),
            List.of("description", "assignee", "priority", "labels")),
    EDIT(
            List.of("summary"),
            List.of(
                    CUSTOMER,
                    CUSTOMERS,
                    CONTACTS,
                    AMOUNT,
                    CURRENCY,
                    PROBABILITY,
                    FORECAST_CATEGORY,
                    EXPECTED_CLOSE,
                    NEXT_STEP,
                    NEXT_STEP_DATE,
                    COMPLEXITY,
                    OUTCOME,
                    LOSS_REASON),
            List.of("description", "assignee", "reporter", "priority", "labels")),
    /** Shown when a sale is lost or cancelled. */
    LOSS(List.of(), List.of(LOSS_REASON), List.of()),
    CHILD(
            List.of("summary"),
            List.of(CUSTOMER, CUSTOMERS, CONTACTS),
            List.of("description", "assignee", "priority", "duedate", "labels"));

    private final List<String> first;
    private final List<SalesField> fields;
    private final List<String> last;

    ScreenShape(List<String> first, List<SalesField> fields, List<String> last) {
        this.first = first;
        this.fields = fields;
        this.last = last;
    }

    /** The platform's own fields above ours. */
    public List<String> first() {
        return first;
    }

    public List<SalesField> fields() {
        return fields;
    }

    /** The platform's own fields below ours. */
    public List<String> last() {
        return last;
    }
}
