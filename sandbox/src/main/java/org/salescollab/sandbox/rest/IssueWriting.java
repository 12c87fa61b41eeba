package org.salescollab.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.IssueTypeInfo;
import org.salescollab.sandbox.model.Model;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.model.TransitionInfo;

/** Creates, edits and transitions issues from JSON. */
final class IssueWriting {
    private static final Set<String> FOR_CREATE = Set.of("project", "issuetype", "parent");

    private final Caller caller;
    private final Model model;
    private final IssueInput input;
    private final JsonValues values;

    IssueWriting(Caller caller, Model model, IssueInput input, JsonValues values) {
        this.caller = caller;
        this.model = model;
        this.input = input;
        this.values = values;
    }

    IssueInfo create(JsonNode body) {
        JsonNode fields = JsonBody.objectIn(body, "fields");
        ProjectInfo project = project(fields.path("project"));
        IssueTypeInfo type = type(fields.path("issuetype"), project);
        InputScope scope = new InputScope(
                project.id(), type.id(), null, model.fields().onScreen(project.id(), type.id(), "create"));
        IssueInput.Params params = input.of(body, scope, FOR_CREATE);
        Map<String, List<String>> all = new HashMap<>(params.fields());
        parent(fields.path("parent")).ifPresent(parent -> all.put("parent", List.of(parent)));
        IssueInfo made = Refusal.orRefuse(model.issues().create(caller.user(), project.id(), type.id(), all));
        if (params.comment() != null) {
            Refusal.orRefuse(model.issues().comment(caller.user(), made.id(), params.comment()));
        }
        return made;
    }

    private ProjectInfo project(JsonNode node) {
        String wanted = reference("project", node, "id", "key", "sandbox.rest.project-required");
        Optional<ProjectInfo> found = node.has("id")
                ? Names.id(wanted).flatMap(model.projects()::byId)
                : model.projects().byKey(wanted);
        return found.filter(project -> model.permissions().has("BROWSE_PROJECTS", project.id(), caller.user())
                        || model.permissions().has("CREATE_ISSUES", project.id(), caller.user()))
                .orElseThrow(() -> Refusal.field("project", caller.text("sandbox.rest.project-invalid")));
    }

    private IssueTypeInfo type(JsonNode node, ProjectInfo project) {
        String wanted = reference("issuetype", node, "id", "name", "sandbox.rest.type-required");
        return model.projects().issueTypes(project.id()).stream()
                .filter(type ->
                        node.has("id") ? type.id().equals(wanted) : type.name().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> Refusal.field("issuetype", caller.text("sandbox.rest.type-invalid")));
    }

    private String reference(String field, JsonNode node, String first, String second, String missing) {
        if (node.isMissingNode() || node.isNull()) {
            throw Refusal.field(field, caller.text(missing));
        }
        try {
            return values.member(node, first, second);
        } catch (JsonValues.Wrong wrong) {
            throw Refusal.field(field, wrong.getMessage());
        }
    }

    /** The parent's id. */
    private Optional<String> parent(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        String wanted = reference("parent", node, "id", "key", "sandbox.rest.no-issue");
        IssueInfo parent = model.issues()
                .visible(caller.user(), wanted)
                .orElseThrow(() -> Refusal.field("parent", caller.text("sandbox.rest.no-parent")));
        return Optional.of(Long.toString(parent.id()));
    }

    void edit(IssueInfo issue, JsonNode body) {
        InputScope scope = new InputScope(
                issue.projectId(),
                issue.typeId(),
                issue,
                model.fields().onScreen(issue.projectId(), issue.typeId(), "edit"));
        IssueInput.Params params = input.of(body, scope, Set.of());
        if (!params.fields().isEmpty()) {
            Refusal.orRefuse(model.issues().edit(caller.user(), issue.id(), params.fields()));
        }
        if (params.comment() != null) {
            Refusal.orRefuse(model.issues().comment(caller.user(), issue.id(), params.comment()));
        }
    }

    void assign(IssueInfo issue, JsonNode body) {
        try {
            String name = values.member(body, "name", "key");
            if (!body.has("name") && !name.isEmpty()) {
                name = model.users().byKey(name).map(user -> user.name()).orElse(name);
            }
            Refusal.orRefuse(model.issues().edit(caller.user(), issue.id(), Map.of("assignee", List.of(name))));
        } catch (JsonValues.Wrong wrong) {
            throw Refusal.field("assignee", wrong.getMessage());
        }
    }

    void transition(IssueInfo issue, JsonNode body) {
        TransitionInfo transition = chosen(issue, body.path("transition"));
        InputScope scope = new InputScope(
                issue.projectId(),
                issue.typeId(),
                issue,
                transition.screenId() == null
                        ? List.of()
                        : model.fields().onScreen(transition.screenId(), issue.projectId(), issue.typeId()));
        IssueInput.Params params = input.of(body, scope, Set.of());
        Refusal.orRefuse(model.issues()
                .transition(caller.user(), issue.id(), transition.id(), params.fields(), params.comment()));
    }

    private TransitionInfo chosen(IssueInfo issue, JsonNode node) {
        String id = node.isObject() ? node.path("id").asText("") : node.isValueNode() ? node.asText() : "";
        if (id.isEmpty()) {
            throw Refusal.bad(caller.text("sandbox.rest.transition-required"));
        }
        return model.issues().transitions(caller.user(), issue.id()).stream()
                .filter(one -> Integer.toString(one.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.bad(caller.text("sandbox.rest.transition-invalid", id)));
    }
}
