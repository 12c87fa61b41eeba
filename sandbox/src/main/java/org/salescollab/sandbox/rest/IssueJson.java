package org.salescollab.sandbox.rest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.Model;
import org.salescollab.sandbox.model.NamedConstant;

/** Issues as Jira's JSON shows them. */
final class IssueJson {
    static final String EXPAND = "renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations";

    private final Model model;
    private final PeopleJson people;
    private final CustomValuesJson customValues;
    private final RelatedJson related;
    private final IssueColumns columns;

    IssueJson(
            Model model, PeopleJson people, CustomValuesJson customValues, RelatedJson related, IssueColumns columns) {
        this.model = model;
        this.people = people;
        this.customValues = customValues;
        this.related = related;
        this.columns = columns;
    }

    /** Several issues with few statements. */
    List<Map<String, Object>> many(Links links, List<IssueInfo> issues, FieldChoice choice) {
        Map<Long, IssueColumns.More> more =
                columns.of(issues.stream().map(IssueInfo::id).toList());
        return issues.stream()
                .map(issue -> one(links, issue, more.get(issue.id()), choice))
                .toList();
    }

    private Map<String, Object> one(Links links, IssueInfo issue, IssueColumns.More more, FieldChoice choice) {
        Map<String, Object> json = Names.map();
        json.put("expand", EXPAND);
        json.put("id", Long.toString(issue.id()));
        json.put("self", links.to("issue/{id}", issue.id()));
        json.put("key", issue.key());
        json.put("fields", fields(links, issue, more, choice));
        return json;
    }

    private Map<String, Object> fields(Links links, IssueInfo issue, IssueColumns.More more, FieldChoice choice) {
        Chosen fields = new Chosen(choice);
        fields.put(
                "issuetype",
                () -> model.constants()
                        .issueType(issue.typeId())
                        .map(type -> ConstantsJson.type(links, type))
                        .orElse(null));
        fields.put(
                "project",
                () -> model.projects()
                        .byId(issue.projectId())
                        .map(project -> ProjectJson.brief(links, project))
                        .orElse(null));
        fields.put(
                "status",
                () -> model.constants()
                        .status(issue.statusId())
                        .map(status -> ConstantsJson.status(links, status))
                        .orElse(null));
        fields.put(
                "priority",
                () -> named(model.constants().priorities(), issue.priorityId())
                        .map(priority -> ConstantsJson.priority(links, priority))
                        .orElse(null));
        fields.put(
                "resolution",
                () -> named(model.constants().resolutions(), issue.resolutionId())
                        .map(resolution -> ConstantsJson.resolution(links, resolution))
                        .orElse(null));
        texts(fields, issue, more);
        fields.put("assignee", () -> people.byKey(links, issue.assigneeKey()));
        fields.put("reporter", () -> people.byKey(links, issue.reporterKey()));
        fields.put("creator", () -> people.byKey(links, more.creatorKey()));
        relations(fields, links, issue);
        for (FieldInfo field : model.fields().customFor(issue.projectId(), issue.typeId())) {
            if (choice.includes(field.id()) && customValues.isShown(field)) {
                fields.put(field.id(), () -> customValues.value(links, issue, field));
            }
        }
        return fields.json;
    }

    private static void texts(Chosen fields, IssueInfo issue, IssueColumns.More more) {
        fields.put("summary", issue::summary);
        fields.put("description", issue::description);
        fields.put("created", () -> Names.moment(issue.created()));
        fields.put("updated", () -> Names.moment(issue.updated()));
        fields.put(
                "resolutiondate",
                () -> more.resolved() == null ? null : Names.moment(Instant.ofEpochMilli(more.resolved())));
        fields.put("duedate", () -> issue.due() == null ? null : issue.due().toString());
        fields.put("labels", issue::labels);
        for (String empty : List.of("components", "versions", "fixVersions")) {
            fields.put(empty, List::of);
        }
        fields.put("environment", () -> null);
    }

    private void relations(Chosen fields, Links links, IssueInfo issue) {
        if (issue.parentId() != null) {
            fields.put("parent", () -> related.brief(links, issue.parentId()));
        }
        fields.put("subtasks", () -> related.subTasks(links, issue));
        fields.put("issuelinks", () -> related.links(links, issue));
        fields.put("watches", () -> RelatedJson.watches(links, issue));
        fields.put("comment", () -> related.comments(links, issue, 0, Integer.MAX_VALUE));
    }

    /** The names and schemas of the fields that {@link #many} may show. */
    List<FieldInfo> fieldsOf(IssueInfo issue) {
        List<FieldInfo> fields = new ArrayList<>(
                model.fields().all().stream().filter(field -> !field.custom()).toList());
        fields.addAll(model.fields().customFor(issue.projectId(), issue.typeId()));
        return fields;
    }

    private static Optional<NamedConstant> named(List<NamedConstant> all, String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Computes only what was asked for. */
    private static final class Chosen {
        private final FieldChoice choice;
        private final Map<String, Object> json = Names.map();

        private Chosen(FieldChoice choice) {
            this.choice = choice;
        }

        private void put(String field, Supplier<Object> value) {
            if (choice.includes(field)) {
                json.put(field, value.get());
            }
        }
    }
}
