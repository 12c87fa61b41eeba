package org.salescollab.setup;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.salesproject.SetupItem;
import org.salescollab.salesproject.SetupItem.Kind;
import org.salescollab.salesproject.SetupItem.Origin;
import org.salescollab.salesproject.SetupItems;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.Locks;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Problems;

/** Previews, runs and takes back the set-up of a project. */
public final class ProjectSetup {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final AccessGate gate;
    private final JiraConfig jira;
    private final SetupItems items;
    private final Names names;
    private final Locks locks;

    public ProjectSetup(AccessGate gate, JiraConfig jira, SetupItems items, Names names, Locks locks) {
        this.gate = gate;
        this.jira = jira;
        this.items = items;
        this.names = names;
        this.locks = locks;
    }

    /** What a run would do; project administrators may look at it for their project. */
    public SetupPlan preview(Actor actor, SetupRequest request) {
        ProjectFacts project = check(actor, request);
        if (project == null) {
            gate.requireAdmin(actor);
        } else {
            gate.requireProjectAdmin(actor, project.id());
        }
        Records records = new Records(items);
        return new Planning(jira, records, new Naming(names, request.chosenLanguage(), jira)).plan(project);
    }

    /** Makes what is missing; running it again changes nothing. */
    public SetupPlan run(Actor actor, SetupRequest request) {
        gate.requireAdmin(actor);
        ProjectFacts checked = check(actor, request);
        return alone(() -> {
            Records records = new Records(items);
            ProjectFacts project = checked == null ? createProject(actor, request.newProject(), records) : checked;
            Naming naming = new Naming(names, request.chosenLanguage(), jira);
            Planning planning = new Planning(jira, records, naming);
            Making making = new Making(jira, records, naming, actor, project);
            for (Step step : Step.all()) {
                PlanItem item = planning.judge(step, project);
                if (item.state() == PlanItem.State.CREATE) {
                    making.make(item);
                }
            }
            return planning.plan(project);
        });
    }

    /** Takes back what a run made for the project, and what no other project needs. */
    public SetupPlan undo(Actor actor, String projectKey) {
        gate.requireAdmin(actor);
        ProjectFacts project = visible(actor, projectKey);
        return alone(() -> new Undoing(jira, new Records(items), project).undo());
    }

    /** How far the set-up of a project has come. */
    public SetupProgress progress(Actor actor, String projectKey) {
        ProjectFacts project = visible(actor, projectKey);
        gate.requireProjectAdmin(actor, project.id());
        Records records = new Records(items);
        long done = Step.all().stream()
                .filter(step -> records.find(step, project.id())
                        .filter(SetupItem::isDone)
                        .isPresent())
                .count();
        return new SetupProgress(project, (int) done, Step.all().size());
    }

    /** The project that exists, or null for one that may be created; refuses everything else. */
    private @Nullable ProjectFacts check(Actor actor, SetupRequest request) {
        request.requireOneProject();
        request.chosenLanguage();
        if (request.newProject() == null) {
            return visible(actor, String.valueOf(request.project()));
        }
        gate.requireAdmin(actor);
        Problems problems = new Problems();
        jira.objections(actor, request.newProject())
                .forEach((field, objection) -> problems.add(field, "sales.setup.error.jira", objection));
        problems.throwIfAny();
        return null;
    }

    /** A hidden project is answered like an unknown one. */
    private ProjectFacts visible(Actor actor, String key) {
        ProjectFacts project = jira.project(key.strip()).orElseThrow(ProjectSetup::unknown);
        try {
            gate.requireProjectBrowse(actor, project.id());
        } catch (NotFound hidden) {
            throw unknown();
        }
        return project;
    }

    private static InvalidInput unknown() {
        return Problems.refuse("project", "sales.error.project.not-found");
    }

    private ProjectFacts createProject(Actor actor, @Nullable NewProject wanted, Records records) {
        if (wanted == null) {
            throw unknown();
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

    private SetupPlan alone(Supplier<SetupPlan> work) {
        return locks.with("setup", PATIENCE, work)
                .orElseThrow(() -> new Conflict(new Problems().addGeneral("sales.setup.error.busy")));
    }
}
