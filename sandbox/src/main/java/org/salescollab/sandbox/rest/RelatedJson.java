package org.salescollab.sandbox.rest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.salescollab.sandbox.model.CommentInfo;
import org.salescollab.sandbox.model.CurrentUser;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.LinkInfo;
import org.salescollab.sandbox.model.Model;
import org.salescollab.sandbox.model.NamedConstant;

/** What belongs to an issue: parent, sub-tasks, links, comments; only what the reader may see. */
final class RelatedJson {
    private final Model model;
    private final PeopleJson people;
    private final IssueColumns columns;

    RelatedJson(Model model, PeopleJson people, IssueColumns columns) {
        this.model = model;
        this.people = people;
        this.columns = columns;
    }

    /** Null for an issue that is hidden from the reader. */
    Map<String, Object> brief(Links links, long issueId) {
        return model.issues()
                .visible(CurrentUser.get(), Long.toString(issueId))
                .map(issue -> brief(links, issue))
                .orElse(null);
    }

    private Map<String, Object> brief(Links links, IssueInfo issue) {
        Map<String, Object> fields = Names.map();
        fields.put("summary", issue.summary());
        model.constants()
                .status(issue.statusId())
                .ifPresent(status -> fields.put("status", ConstantsJson.status(links, status)));
        for (NamedConstant priority : model.constants().priorities()) {
            if (priority.id().equals(issue.priorityId())) {
                fields.put("priority", ConstantsJson.priority(links, priority));
            }
        }
        model.constants()
                .issueType(issue.typeId())
                .ifPresent(type -> fields.put("issuetype", ConstantsJson.type(links, type)));
        Map<String, Object> json = Names.map();
        json.put("id", Long.toString(issue.id()));
        json.put("key", issue.key());
        json.put("self", links.to("issue/{id}", issue.id()));
        json.put("fields", fields);
        return json;
    }

    List<Map<String, Object>> subTasks(Links links, IssueInfo issue) {
        return columns.subTasks(issue.id()).stream()
                .map(id -> brief(links, id))
                .filter(Objects::nonNull)
                .toList();
    }

    List<Map<String, Object>> links(Links links, IssueInfo issue) {
        List<LinkInfo> all = model.issues().links(issue.id());
        List<IssueColumns.LinkType> types = all.isEmpty() ? List.of() : columns.linkTypes();
        return all.stream()
                .map(link -> link(links, link, types))
                .filter(Objects::nonNull)
                .toList();
    }

    private Map<String, Object> link(Links links, LinkInfo link, List<IssueColumns.LinkType> types) {
        Map<String, Object> other = brief(links, link.otherIssueId());
        if (other == null) {
            return null;
        }
        Map<String, Object> json = Names.map();
        json.put("id", Long.toString(link.id()));
        json.put("self", links.to("issueLink/{id}", link.id()));
        types.stream()
                .filter(type -> type.name().equals(link.typeName()))
                .findFirst()
                .ifPresent(type -> json.put("type", linkType(links, type)));
        json.put(link.outward() ? "outwardIssue" : "inwardIssue", other);
        return json;
    }

    static Map<String, Object> linkType(Links links, IssueColumns.LinkType type) {
        Map<String, Object> json = Names.map();
        json.put("id", Long.toString(type.id()));
        json.put("name", type.name());
        json.put("inward", type.inward());
        json.put("outward", type.outward());
        json.put("self", links.to("issueLinkType/{id}", type.id()));
        return json;
    }

    Map<String, Object> comments(Links links, IssueInfo issue, int startAt, int maxResults) {
        List<CommentInfo> all = model.issues().comments(issue.id());
        List<Map<String, Object>> page = all.stream()
                .skip(startAt)
                .limit(maxResults)
                .map(comment -> comment(links, comment))
                .toList();
        Map<String, Object> json = Names.map();
        json.put("comments", page);
        json.put("maxResults", maxResults == Integer.MAX_VALUE ? all.size() : maxResults);
        json.put("total", all.size());
        json.put("startAt", startAt);
        return json;
    }

    Map<String, Object> comment(Links links, CommentInfo comment) {
        Map<String, Object> json = Names.map();
        json.put("self", links.to("issue/{issue}/comment/{id}", comment.issueId(), comment.id()));
        json.put("id", Long.toString(comment.id()));
        json.put("author", people.byKey(links, comment.authorKey()));
        json.put("body", comment.body());
        json.put("updateAuthor", people.byKey(links, comment.authorKey()));
        json.put("created", Names.moment(comment.created()));
        json.put("updated", Names.moment(comment.updated()));
        return json;
    }

    static Map<String, Object> watches(Links links, IssueInfo issue) {
        Map<String, Object> json = Names.map();
        json.put("self", links.to("issue/{key}/watchers", issue.key()));
        json.put("watchCount", 0);
        json.put("isWatching", false);
        return json;
    }
}
