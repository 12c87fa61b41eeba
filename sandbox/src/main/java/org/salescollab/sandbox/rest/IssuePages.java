package org.salescollab.sandbox.rest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.salescollab.sandbox.model.ChangeInfo;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.Issues;
import org.salescollab.sandbox.model.Search;

/** Answers with one issue or a page of issues, and what was asked to be expanded. */
final class IssuePages {
    private final Issues issues;
    private final IssueJson json;
    private final FieldSchema schema;
    private final PeopleJson people;

    IssuePages(Issues issues, IssueJson json, FieldSchema schema, PeopleJson people) {
        this.issues = issues;
        this.json = json;
        this.schema = schema;
        this.people = people;
    }

    Map<String, Object> one(Links links, IssueInfo issue, FieldChoice choice, List<String> expand) {
        Map<String, Object> answer = expanded(links, issue, choice, expand);
        describe(answer, List.of(issue), choice, expand);
        return answer;
    }

    Map<String, Object> page(Links links, Search.Page page, int max, FieldChoice choice, List<String> expand) {
        List<IssueInfo> found = page.issueIds().stream()
                .map(id -> issues.byId(id).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        Map<String, Object> answer = Names.map();
        answer.put("expand", "schema,names");
        answer.put("startAt", page.start());
        answer.put("maxResults", max);
        answer.put("total", page.total());
        List<Map<String, Object>> all = json.many(links, found, choice);
        for (int i = 0; i < all.size(); i++) {
            expand(links, all.get(i), found.get(i), expand);
        }
        answer.put("issues", all);
        describe(answer, found, choice, expand);
        return answer;
    }

    private Map<String, Object> expanded(Links links, IssueInfo issue, FieldChoice choice, List<String> expand) {
        Map<String, Object> answer = json.many(links, List.of(issue), choice).get(0);
        expand(links, answer, issue, expand);
        return answer;
    }

    private void expand(Links links, Map<String, Object> answer, IssueInfo issue, List<String> expand) {
        if (expand.contains("renderedFields")) {
            Map<String, Object> rendered = Names.map();
            String text = issue.description() == null ? "" : issue.description();
            rendered.put("description", Html.paragraphs(text));
            answer.put("renderedFields", rendered);
        }
        if (expand.contains("changelog")) {
            answer.put("changelog", changelog(links, issues.history(issue.id())));
        }
    }

    private void describe(Map<String, Object> answer, List<IssueInfo> found, FieldChoice choice, List<String> expand) {
        Map<String, Object> names = Names.map();
        Map<String, Object> schemas = Names.map();
        for (IssueInfo issue : found) {
            for (FieldInfo field : json.fieldsOf(issue)) {
                if (choice.includes(field.id())) {
                    names.put(field.id(), field.name());
                    schemas.put(field.id(), schema.of(field));
                }
            }
        }
        if (expand.contains("names")) {
            answer.put("names", names);
        }
        if (expand.contains("schema")) {
            answer.put("schema", schemas);
        }
    }

    private Map<String, Object> changelog(Links links, List<ChangeInfo> history) {
        List<Map<String, Object>> histories = history.stream()
                .map(change -> {
                    Map<String, Object> one = Names.map();
                    one.put("id", Long.toString(change.id()));
                    one.put("author", people.byKey(links, change.authorKey()));
                    one.put("created", Names.moment(change.at()));
                    one.put(
                            "items",
                            change.items().stream().map(IssuePages::item).toList());
                    return one;
                })
                .toList();
        Map<String, Object> answer = Names.map();
        answer.put("startAt", 0);
        answer.put("maxResults", histories.size());
        answer.put("total", histories.size());
        answer.put("histories", histories);
        return answer;
    }

    private static Map<String, Object> item(ChangeInfo.Item item) {
        Map<String, Object> one = Names.map();
        one.put("field", item.field());
        one.put("fieldtype", item.fieldType());
        one.put("from", item.from());
        one.put("fromString", item.fromText());
        one.put("to", item.to());
        one.put("toString", item.toText());
        return one;
    }
}
