package org.salescollab.setup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.salescollab.salesproject.SetupItem;
import org.salescollab.salesproject.SetupItem.Kind;
import org.salescollab.salesproject.SetupItem.Origin;
import org.salescollab.setup.PlanItem.State;
import org.salescollab.shared.Message;
import org.salescollab.shared.ProjectId;

/** Takes back what a set-up made, last thing first, and keeps whatever something else still needs. */
final class Undoing {

    private final JiraConfig jira;
    private final Records records;
    private final ProjectFacts project;
    private final List<PlanItem> items = new ArrayList<>();

    Undoing(JiraConfig jira, Records records, ProjectFacts project) {
        this.jira = jira;
        this.records = records;
        this.project = project;
    }

    SetupPlan undo(BooleanSupplier stop) {
        long issues = jira.issuesOf(
                project.id(), Set.copyOf(records.ids(Kind.ISSUE_TYPE).values()));
        for (Step step : lastFirst()) {
            Optional<SetupItem> recorded = records.find(step, project.id());
            if (recorded.isEmpty()) {
                continue;
            }
            if (stop.getAsBoolean()) {
                note(step, recorded.get(), State.EXISTS, Message.of("sales.setup.why.made-before"));
            } else if (issues > 0) {
                note(step, recorded.get(), State.KEPT, Message.of("sales.setup.keep.issues", issues));
            } else {
                takeBack(step, recorded.get());
            }
        }
        SetupPlan undone = new SetupPlan(project, items);
        if (undone.count(State.EXISTS) > 0) {
            return undone.cut(true);
        } else if (issues == 0) {
            leaveProject();
        }
        return new SetupPlan(project, items);
    }

    /** A project may hold more than sales by now; deleting one is Jira's business. */
    private void leaveProject() {
        records.find(Kind.PROJECT, Step.ONE, project.id().value()).ifPresent(item -> {
            records.remove(item);
            note(new Step(Kind.PROJECT, Step.ONE), item, State.KEPT, Message.of("sales.setup.keep.project"));
        });
    }

    private void takeBack(Step step, SetupItem item) {
        if (step.kind() == Kind.FIELD_CONTEXT) {
            hideFields(item);
        } else if (step.isScheme()) {
            if (!giveBackScheme(step, item)) {
                records.remove(item);
                note(step, item, State.KEPT, Message.of("sales.setup.keep.used"));
                return;
            }
        } else if (!records.projects().isEmpty()) {
            note(step, item, State.KEPT, Message.of("sales.setup.keep.shared"));
            return;
        } else if (!removeIfUnused(step, item)) {
            return;
        }
        records.remove(item);
        note(step, item, State.REMOVED, Message.of("sales.setup.removed"));
    }

    /** The last project stays in the context: a field must have one until it goes itself. */
    private void hideFields(SetupItem item) {
        Set<ProjectId> others = new HashSet<>(records.projects());
        others.remove(new ProjectId(item.projectId()));
        if (!others.isEmpty()) {
            jira.showFields(records.ids(Kind.FIELD).values(), others);
        }
    }

    /** Answers whether the scheme is gone; one that another project uses by now stays with it. */
    private boolean giveBackScheme(Step step, SetupItem item) {
        Optional<String> found = existing(step, item);
        if (found.isEmpty()) {
            return true;
        }
        String ours = found.get();
        if (jira.schemeOf(step.kind(), project.id()).equals(ours)) {
            jira.assignScheme(step.kind(), project.id(), former(step, item));
        }
        boolean used = jira.isUsed(step.kind(), ours);
        if (!used) {
            jira.remove(step.kind(), ours);
        }
        return !used;
    }

    /** The platform's default where the former scheme has been deleted since. */
    private String former(Step step, SetupItem item) {
        return Optional.ofNullable(item.formerId())
                .filter(id -> !id.isEmpty() && jira.exists(step.kind(), id))
                .orElse("");
    }

    private boolean removeIfUnused(Step step, SetupItem item) {
        Optional<String> id = existing(step, item);
        if (id.isPresent() && item.origin() == Origin.MADE) {
            if (isNeededElsewhere(step, id.get())) {
                note(step, item, State.KEPT, Message.of("sales.setup.keep.used"));
                return false;
            }
            jira.remove(step.kind(), id.get());
        }
        return true;
    }

    /** The id of what was made, if it is still there; found by name where a crash kept the id from being recorded. */
    private Optional<String> existing(Step step, SetupItem item) {
        return Optional.ofNullable(item.platformId())
                .or(() -> jira.idOf(step.kind(), item.name()))
                .filter(id -> jira.exists(step.kind(), id));
    }

    private boolean isNeededElsewhere(Step step, String id) {
        if (step.kind() == Kind.OPTION) {
            String field = step.optionField().name();
            return records.find(Kind.FIELD, field, 0)
                    .filter(SetupItem::isDone)
                    .map(item -> isShownElsewhere(String.valueOf(item.platformId())))
                    .orElse(false);
        }
        return step.kind() == Kind.FIELD ? isShownElsewhere(id) : jira.isUsed(step.kind(), id);
    }

    private boolean isShownElsewhere(String fieldId) {
        return !Set.of(project.id()).containsAll(jira.projectsOf(fieldId));
    }

    private void note(Step step, SetupItem item, State state, Message why) {
        items.add(new PlanItem(step, item.name(), state, why));
    }

    private static List<Step> lastFirst() {
        List<Step> steps = new ArrayList<>(Step.all());
        Collections.reverse(steps);
        return steps;
    }
}
