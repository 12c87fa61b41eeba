package org.salescollab.setup;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.salesproject.SetupItem;
import org.salescollab.salesproject.SetupItem.Kind;
import org.salescollab.salesproject.SetupItem.Origin;
import org.salescollab.salesproject.SetupItems;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.Locks;
import org.salescollab.shared.Message;
import org.salescollab.shared.Problems;

/** Previews, runs, stops and takes back the set-up of a project. */
public final class ProjectSetup {

    private final AccessGate gate;
    private final JiraConfig jira;
    private final SetupItems items;
    private final Names names;
    private final Targets targets;
    private final Turns turns;

    public ProjectSetup(AccessGate gate, JiraConfig jira, SetupItems items, Names names, Locks locks) {
        this.gate = gate;
        this.jira = jira;
        this.items = items;
        this.names = names;
        this.targets = new Targets(gate, jira);
        this.turns = new Turns(locks);
    }

    /** What a run would do; project administrators may look at it for their project. */
    public SetupPlan preview(Actor actor, SetupRequest request) {
        ProjectFacts project = targets.check(actor, request);
        if (project == null) {
            gate.requireAdmin(actor);
        } else {
            gate.requireProjectAdmin(actor, project.id());
        }
        return new Planning(jira, new Records(items), naming(request)).plan(project);
    }

    /** Refuses what would stop the set-up of any new project, before the project is created. */
    public void requireReady(Actor actor) {
        gate.requireAdmin(actor);
        turns.requireFree();
        if (!jira.areSubTasksOn()) {
            refuse(Planning.NO_SUB_TASKS);
        }
    }

    /** Makes what is missing; running it again changes nothing. */
    public SetupPlan run(Actor actor, SetupRequest request) {
        gate.requireAdmin(actor);
        ProjectFacts known = targets.check(actor, request);
        return turns.take(Targets.key(request, known), stop -> make(actor, request, known, stop));
    }

    private SetupPlan make(Actor actor, SetupRequest request, @Nullable ProjectFacts known, BooleanSupplier stop) {
        Records records = new Records(items);
        Naming naming = naming(request);
        Planning planning = new Planning(jira, records, naming);
        Message obstacle = planning.plan(known).obstacle();
        if (obstacle != null) {
            refuse(obstacle);
        }
        ProjectFacts project = known == null ? createProject(actor, request.newProject(), records) : known;
        Making making = new Making(jira, records, naming, actor, project);
        for (Step step : Step.all()) {
            if (stop.getAsBoolean()) {
                break;
            }
            PlanItem item = planning.judge(step, project);
            if (item.state() == PlanItem.State.CREATE) {
                making.make(item);
            }
        }
        SetupPlan result = planning.plan(project);
        return result.cut(stop.getAsBoolean() && !result.isComplete());
    }

    /** Takes back what a run made for the project, and what no other project needs. */
    public SetupPlan undo(Actor actor, String projectKey) {
        gate.requireAdmin(actor);
        ProjectFacts project = targets.visible(actor, projectKey);
        return turns.take(project.key(), stop -> new Undoing(jira, new Records(items), project).undo(stop));
    }

    /** Stops what is under way for a project after the step in hand; a run then goes on, and an undo takes back. */
    public void cancel(Actor actor, String projectKey) {
        gate.requireAdmin(actor);
        turns.stop(targets.currentKey(projectKey));
    }

    /** How far the set-up of a project has come. */
    public SetupProgress progress(Actor actor, String projectKey) {
        ProjectFacts project = targets.visible(actor, projectKey);
        gate.requireProjectAdmin(actor, project.id());
        Records records = new Records(items);
        long done = Step.all().stream()
                .filter(step -> records.find(step, project.id())
                        .filter(SetupItem::isDone)
                        .isPresent())
                .count();
        return new SetupProgress(project, (int) done, Step.all().size());
    }

    private ProjectFacts createProject(Actor actor, @Nullable NewProject wanted, Records records) {
        if (wanted == null) {
            throw new IllegalStateException("neither a project nor a wish for one");
        }
        ProjectFacts made = new ProjectFacts(jira.createProject(actor, wanted), wanted.key(), wanted.name());
        records.put(new SetupItem(
                Kind.PROJECT,
                Step.ONE,
                made.id().value(),
                made.key(),
                String.valueOf(made.id().value()),
                null,
                Origin.MADE));
        return made;
    }

    private Naming naming(SetupRequest request) {
        return new Naming(names, request.chosenLanguage(), jira);
    }

    private static void refuse(Message reason) {
        throw new Conflict(new Problems().addGeneral(reason.key(), reason.args().toArray()));
    }
}
