package org.salescollab.sandbox.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Puts sales and their sub-tasks into the JSON that Jira takes. */
final class IssueFields {
    private final Script.Site site;
    private final Vocabulary words;
    private final Map<String, String> customerKeys;
    private final DemoDays days;

    IssueFields(Script.Site site, Vocabulary words, Map<String, String> customerKeys, DemoDays days) {
        this.site = site;
        this.words = words;
        this.customerKeys = customerKeys;
        this.days = days;
    }

    /** What the create screen asks for. */
    Map<String, Object> ofNew(Script.Sale sale) {
        Map<String, Object> fields = basics(sale.summary(), "SALES_PROJECT", sale.description());
        fields.put("assignee", Map.of("name", sale.by()));
        fields.put(words.fieldId("CUSTOMER"), Map.of("key", customerKeys.get(sale.customer())));
        fields.put(words.fieldId("AMOUNT"), sale.amount());
        choose(fields, "CURRENCY", sale.currency());
        putDay(fields, words.fieldId("EXPECTED_CLOSE"), sale.expectedClose());
        choose(fields, "COMPLEXITY", sale.complexity());
        return fields;
    }

    /** What is added later, when the sale has come so far. */
    Map<String, Object> ofLater(Script.Sale sale) {
        Map<String, Object> fields = new HashMap<>();
        choose(fields, "OUTCOME", sale.outcome());
        if (sale.nextStep() != null) {
            fields.put(words.fieldId("NEXT_STEP"), days.moved(sale.nextStep()));
        }
        putDay(fields, words.fieldId("NEXT_STEP_DATE"), sale.nextStepDate());
        return fields;
    }

    /** What is asked for when a sale is lost. */
    Map<String, Object> ofLoss(Script.Sale sale) {
        Map<String, Object> fields = new HashMap<>();
        choose(fields, "LOSS_REASON", sale.lossReason());
        return fields;
    }

    Map<String, Object> ofNew(Script.Child child, Script.Sale sale, String parentKey) {
        Map<String, Object> fields = basics(child.summary(), child.type(), child.description());
        fields.put("parent", Map.of("key", parentKey));
        fields.put("assignee", Map.of("name", child.assignee()));
        fields.put("priority", Map.of("name", child.priority()));
        fields.put(words.fieldId("CUSTOMER"), Map.of("key", customerKeys.get(sale.customer())));
        putDay(fields, "duedate", child.due());
        return fields;
    }

    private Map<String, Object> basics(String summary, String type, String description) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("project", Map.of("key", site.project().get("key")));
        fields.put("issuetype", Map.of("name", words.type(type)));
        fields.put("summary", summary);
        if (description != null) {
            fields.put("description", days.moved(description));
        }
        return fields;
    }

    private void choose(Map<String, Object> fields, String field, String option) {
        if (option != null) {
            fields.put(words.fieldId(field), Map.of("value", words.option(field, option)));
        }
    }

    private void putDay(Map<String, Object> fields, String id, LocalDate day) {
        if (day != null) {
            fields.put(id, days.moved(day).toString());
        }
    }
}
