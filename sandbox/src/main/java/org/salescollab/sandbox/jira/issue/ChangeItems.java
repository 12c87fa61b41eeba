package org.salescollab.sandbox.jira.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.salescollab.sandbox.api.ApiCustomField;
import org.salescollab.sandbox.api.ApiIssue;
import org.salescollab.sandbox.model.ChangeInfo.Item;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.NamedConstant;
import org.salescollab.sandbox.model.User;

/** The items of a change: old and new values of each field that differs, with the texts that people read. */
final class ChangeItems {
    private static final String SYSTEM = "jira";

    private final IssueDesk desk;

    ChangeItems(IssueDesk desk) {
        this.desk = desk;
    }

    List<Item> of(IssueInfo before, IssueInfo after) {
        List<Item> items = new ArrayList<>();
        compare(items, "summary", before.summary(), after.summary(), text -> null);
        compare(items, "description", before.description(), after.description(), text -> null);
        compare(items, "issuetype", before.typeId(), after.typeId(), this::typeName);
        compare(items, "status", before.statusId(), after.statusId(), this::statusName);
        compare(items, "assignee", before.assigneeKey(), after.assigneeKey(), this::personName);
        compare(items, "reporter", before.reporterKey(), after.reporterKey(), this::personName);
        compare(
                items,
                "priority",
                before.priorityId(),
                after.priorityId(),
                id -> named(desk.model().constants().priorities(), id));
        compare(
                items,
                "resolution",
                before.resolutionId(),
                after.resolutionId(),
                id -> named(desk.model().constants().resolutions(), id));
        compare(items, "duedate", text(before.due()), text(after.due()), text -> null);
        String labels = String.join(" ", after.labels());
        if (!String.join(" ", before.labels()).equals(labels)) {
            items.add(new Item("labels", SYSTEM, null, String.join(" ", before.labels()), null, labels));
        }
        return items;
    }

    /** Items of custom fields; must be asked before the new values are written. */
    List<Item> of(ApiIssue before, Map<Long, Object> values) {
        List<Item> items = new ArrayList<>();
        values.forEach((id, value) -> desk.views().customField(id).ifPresent(field -> {
            var type = CustomFieldRules.type(field);
            Object old = type.getValueFromIssue(field, before);
            if (!type.valuesEqual(old, value)) {
                items.add(item(field, old, value));
            }
        }));
        return items;
    }

    private static Item item(ApiCustomField field, Object old, Object value) {
        var type = CustomFieldRules.type(field);
        return new Item(
                field.getName(),
                "custom",
                type.getChangelogValue(field, old),
                type.getChangelogString(field, old),
                type.getChangelogValue(field, value),
                type.getChangelogString(field, value));
    }

    private static void compare(List<Item> items, String field, String from, String to, Function<String, String> name) {
        if (Objects.equals(from, to)) {
            return;
        }
        String fromText = from == null ? null : name.apply(from);
        String toText = to == null ? null : name.apply(to);
        boolean plain = fromText == null && toText == null;
        items.add(
                plain
                        ? new Item(field, SYSTEM, null, from, null, to)
                        : new Item(field, SYSTEM, from, fromText, to, toText));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private String typeName(String id) {
        return desk.model().constants().issueType(id).map(type -> type.name()).orElse(id);
    }

    private String statusName(String id) {
        return desk.model().constants().status(id).map(status -> status.name()).orElse(id);
    }

    private String personName(String key) {
        return desk.model().users().byKey(key).map(User::displayName).orElse(key);
    }

    private static String named(List<NamedConstant> constants, String id) {
        return constants.stream()
                .filter(one -> one.id().equals(id))
                .map(NamedConstant::name)
                .findFirst()
                .orElse(id);
    }
}
