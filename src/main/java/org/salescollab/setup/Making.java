package org.salescollab.setup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.salescollab.salesproject.SalesStatus;
import org.salescollab.salesproject.SalesType;
import org.salescollab.salesproject.SetupItem;
import org.salescollab.salesproject.SetupItem.Kind;
import org.salescollab.salesproject.SetupItem.Origin;
import org.salescollab.shared.Actor;
import org.salescollab.shared.ProjectId;

/** Makes one thing after the other; says before and after each what it does, so that a crash loses nothing. */
final class Making {

    private final JiraConfig jira;
    private final Records records;
    private final Naming naming;
    private final Actor actor;
    private final ProjectFacts project;

    Making(JiraConfig jira, Records records, Naming naming, Actor actor, ProjectFacts project) {
        this.jira = jira;
        this.records = records;
        this.naming = naming;
        this.actor = actor;
        this.project = project;
    }

    void make(PlanItem item) {
        Step step = item.step();
        SetupItem begun = records.find(step, project.id())
                .filter(known -> !known.isDone())
                .orElseGet(() -> begin(item));
        String id = leftByCrash(step, begun.name()).orElseGet(() -> create(step, begun.name()));
        if (step.isScheme()) {
            jira.assignScheme(step.kind(), project.id(), id);
        }
        records.put(begun.done(id));
    }

    private SetupItem begin(PlanItem item) {
        Step step = item.step();
        String former = step.isScheme() ? jira.schemeOf(step.kind(), project.id()) : null;
        SetupItem begun = new SetupItem(
                step.kind(),
                step.code(),
                step.isPerProject() ? project.id().value() : 0,
                naming.freeName(step, item.name()),
                null,
                former,
                Origin.MADE);
        records.put(begun);
        return begun;
    }

    /**
     * The name was free when the step began, so a thing that bears it now is the one we made. What is made in several
     * calls may lack its content; it is taken away and made anew.
     */
    private Optional<String> leftByCrash(Step step, String name) {
        Optional<String> found = jira.idOf(step.kind(), name);
        if (found.isPresent() && !isWhole(step, found.get())) {
            jira.remove(step.kind(), found.get());
            return Optional.empty();
        }
        return found;
    }

    private boolean isWhole(Step step, String id) {
        return switch (step.kind()) {
            case SCREEN, SCREEN_SCHEME, WORKFLOW -> false;
            case ISSUE_TYPE_SCREEN_SCHEME ->
                jira.schemeOf(step.kind(), project.id()).equals(id);
            default -> true;
        };
    }

    private String create(Step step, String name) {
        String description = naming.description(step);
        return switch (step.kind()) {
            case STATUS ->
                jira.createStatus(
                        name, description, SalesStatus.valueOf(step.code()).progress());
            case RESOLUTION -> jira.createResolution(name, description);
            case ISSUE_TYPE ->
                jira.createIssueType(
                        name, description, SalesType.valueOf(step.code()).isSubTask());
            case FIELD -> jira.createField(FieldShape.valueOf(step.code()), name, description, project.id(), types());
            case OPTION -> createOption(step, name);
            case SCREEN -> jira.createScreen(name, fieldsOf(ScreenShape.valueOf(step.code())));
            case SCREEN_SCHEME -> createScreenScheme(step, name);
            case WORKFLOW -> jira.createWorkflow(actor, name, naming.workflowTokens(records));
            case FIELD_CONTEXT -> showFields();
            default -> jira.copyScheme(step.kind(), project.id(), name, targets(step.kind()), isProjectOurs());
        };
    }

    private String createOption(Step step, String name) {
        FieldShape field = step.optionField();
        return jira.createOption(
                records.id(Kind.FIELD, field.name()), name, field.options().indexOf(step.optionCode()));
    }

    private List<String> fieldsOf(ScreenShape screen) {
        List<String> ids = new ArrayList<>(screen.first());
        screen.fields().forEach(field -> ids.add(records.id(Kind.FIELD, field.name())));
        ids.addAll(screen.last());
        return ids;
    }

    private String createScreenScheme(Step step, String name) {
        boolean child = step.code().equals(Step.CHILD);
        return jira.createScreenScheme(
                name,
                records.id(Kind.SCREEN, child ? ScreenShape.CHILD.name() : ScreenShape.CREATE.name()),
                records.id(Kind.SCREEN, child ? ScreenShape.CHILD.name() : ScreenShape.EDIT.name()));
    }

    private String showFields() {
        Set<ProjectId> projects = new HashSet<>(records.projects());
        projects.add(project.id());
        jira.showFields(records.ids(Kind.FIELD).values(), projects);
        return String.valueOf(project.id().value());
    }

    private Map<String, String> targets(Kind kind) {
        Map<String, String> targets = new HashMap<>();
        for (SalesType type : SalesType.values()) {
            String id = records.id(Kind.ISSUE_TYPE, type.name());
            if (kind == Kind.ISSUE_TYPE_SCHEME) {
                targets.put(id, id);
            } else if (kind == Kind.ISSUE_TYPE_SCREEN_SCHEME) {
                targets.put(id, records.id(Kind.SCREEN_SCHEME, type.isSubTask() ? Step.CHILD : Step.ONE));
            } else if (!type.isSubTask()) {
                targets.put(id, records.id(Kind.WORKFLOW, Step.ONE));
            }
        }
        return targets;
    }

    private Set<String> types() {
        return Set.copyOf(records.ids(Kind.ISSUE_TYPE).values());
    }

    /** A project that we made needs no other issue types than ours. */
    private boolean isProjectOurs() {
        return records.find(Kind.PROJECT, Step.ONE, project.id().value())
                .filter(item -> item.origin() == Origin.MADE)
                .isPresent();
    }
}
