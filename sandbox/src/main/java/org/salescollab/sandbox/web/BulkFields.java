package org.salescollab.sandbox.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.salescollab.sandbox.model.BulkChange;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.plugin.Module;

/** The custom fields of a bulk edit: which can be set, the empty controls for them, and what they would show then. */
final class BulkFields {
    private final Site site;
    private final FieldInputs inputs;

    BulkFields(Site site) {
        this.site = site;
        this.inputs = new FieldInputs(site);
    }

    /** A row of the form; {@code reason} says why the field can't be set in all issues at once, empty if it can. */
    public record Row(FieldInputs.Input input, String reason) {}

    /** A row of what is confirmed. */
    public record Change(String name, String text, String bodyHtml) {}

    List<Row> of(PageRequest request, List<IssueInfo> issues, Map<String, String> errors) {
        Set<FieldInfo> fields = new LinkedHashSet<>();
        issues.forEach(issue -> fields.addAll(site.model().fields().customFor(issue.projectId(), issue.typeId())));
        return fields.stream().map(field -> row(request, field, issues, errors)).toList();
    }

    private Row row(PageRequest request, FieldInfo field, List<IssueInfo> issues, Map<String, String> errors) {
        String reason = site.model()
                .issues()
                .bulkEditRefusal(request.user(), field, issues)
                .map(key -> site.model().i18n().text(request.locale(), key))
                .orElse("");
        IssueInfo covered = issues.stream()
                .filter(issue -> site.model()
                        .fields()
                        .customFor(issue.projectId(), issue.typeId())
                        .contains(field))
                .findFirst()
                .orElseThrow();
        return new Row(inputs.of(List.of(field), form(request, covered, errors)).get(0), reason);
    }

    /** Jira draws the edit template without its label, with one of the issues but never with what that holds. */
    private static FieldForm form(PageRequest request, IssueInfo issue, Map<String, String> errors) {
        Map<String, List<String>> sent = new LinkedHashMap<>(FieldInputs.normalised(request.params()));
        sent.put("", List.of());
        return new FieldForm(issue.projectId(), issue.typeId(), issue, sent, errors, true);
    }

    List<Change> changes(BulkChange change, IssueInfo issue) {
        return change.fieldIds().stream()
                .flatMap(id -> site.model().fields().byId(id).stream())
                .map(field -> change(field, issue, change.params().getOrDefault(field.id(), List.of())))
                .toList();
    }

    private Change change(FieldInfo field, IssueInfo issue, List<String> sent) {
        List<String> some = sent.stream().filter(text -> !text.isEmpty()).toList();
        if (field.typeKey().startsWith(FieldValues.SYSTEM_TYPES)) {
            Map<String, String> options =
                    site.model().fields().options(field.customId(), issue.projectId(), issue.typeId());
            List<String> names =
                    some.stream().map(text -> options.getOrDefault(text, text)).toList();
            return new Change(field.name(), String.join(", ", names), "");
        }
        String html = site.plugins()
                .module(Module.CustomFieldType.class, field.typeKey())
                .map(type -> inputs.render(type, "view", () -> site.jira().sentView(field, issue, some)))
                .orElse("");
        return new Change(field.name(), "", html);
    }
}
