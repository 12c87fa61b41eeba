package org.salescollab.salesproject.jira;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerIssues;
import org.salescollab.customer.SalesLists;
import org.salescollab.customer.SalesSum;
import org.salescollab.salesproject.SalesField;
import org.salescollab.salesproject.SalesFields;
import org.salescollab.salesproject.Stage;
import org.salescollab.salesproject.StageMap;

/** Writes JQL by ids alone, which survives renamed fields, types and statuses. */
public final class JqlSalesLists implements SalesLists {

    private static final String CUSTOM_FIELD = "customfield_";

    private final SalesFields fields;
    private final StageMap stages;

    public JqlSalesLists(SalesFields fields, StageMap stages) {
        this.fields = fields;
        this.stages = stages;
    }

    @Override
    public String query(Customer customer, SalesSum.Outcome outcome) {
        String field = fields.fieldId(SalesField.CUSTOMER).orElse(CUSTOM_FIELD + "0");
        return "cf[" + field.substring(CUSTOM_FIELD.length()) + "] " + CustomerIssues.isStoredAs(customer)
                + " AND issuetype in ("
                + fields.salesProjectTypes().stream().sorted().collect(joining(", ")) + ") AND status "
                + (outcome == SalesSum.Outcome.OPEN
                        ? "not in (" + statuses(List.of(Stage.Kind.WON, Stage.Kind.LOST))
                        : "in (" + statuses(List.of(Stage.Kind.valueOf(outcome.name()))))
                + ") ORDER BY key";
    }

    private String statuses(List<Stage.Kind> kinds) {
        return Stage.DEFAULTS.stream()
                .filter(stage -> kinds.contains(stage.kind()))
                .flatMap(stage -> stages.statusesOf(stage).stream())
                .sorted()
                .collect(joining(", "));
    }
}
