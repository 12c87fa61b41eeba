package org.salescollab.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.salescollab.salesproject.SalesType;
import org.salescollab.salesproject.SetupItem;
import org.salescollab.salesproject.SetupItem.Kind;
import org.salescollab.setup.PlanItem.State;
import org.salescollab.shared.Message;
import org.salescollab.shared.ProjectId;

/** Compares what must be there with what is: the one judgement that preview and run share. */
final class Planning {

    static final Message NO_SUB_TASKS = Message.of("sales.setup.obstacle.sub-tasks");

    private final JiraConfig jira;
    private final Records records;
    private final Naming naming;

    Planning(JiraConfig jira, Records records, Naming naming) {
        this.jira = jira;
        this.records = records;
        this.naming = naming;
    }

    /** With sub-tasks switched off nobody could add a need, a change or a risk, and a later run would not mend that. */
    SetupPlan plan(@Nullable ProjectFacts project) {
        List<PlanItem> items = new ArrayList<>();
        Step.all().forEach(step -> items.add(judge(step, project)));
        SetupPlan plan = new SetupPlan(project, items);
        return plan.isComplete() || jira.areSubTasksOn() ? plan : plan.against(NO_SUB_TASKS);
    }

    PlanItem judge(Step step, @Nullable ProjectFacts project) {
        ProjectId id = project == null ? null : project.id();
        Optional<SetupItem> recorded =
                step.isPerProject() && project == null ? Optional.empty() : records.find(step, id);
        if (recorded.isPresent() && recorded.get().isDone()) {
            return judgeRecorded(step, recorded.get(), id);
        } else if (recorded.isPresent()) {
            return item(step, recorded.get().name(), State.CREATE, "sales.setup.why.continues");
        } else if (id != null && step.kind() == Kind.WORKFLOW_SCHEME && hasSales(id)) {
            return item(step, naming.name(step, project), State.LEAVE, "sales.setup.why.has-issues");
        }
        String name = naming.freeName(step, naming.name(step, project));
        return item(step, name, State.CREATE, step.isScheme() ? "sales.setup.why.copy" : "sales.setup.why.new");
    }

    private PlanItem judgeRecorded(Step step, SetupItem item, @Nullable ProjectId project) {
        String id = String.valueOf(item.platformId());
        if (!step.isScheme() || project == null) {
            boolean there = step.kind() == Kind.FIELD_CONTEXT || jira.exists(step.kind(), id);
            return there
                    ? item(step, item.name(), State.EXISTS, "sales.setup.why.made-before")
                    : item(step, item.name(), State.CREATE, "sales.setup.why.gone");
        } else if (jira.schemeOf(step.kind(), project).equals(id)) {
            return item(step, item.name(), State.EXISTS, "sales.setup.why.made-before");
        }
        return jira.exists(step.kind(), id)
                ? item(step, item.name(), State.LEAVE, "sales.setup.why.replaced")
                : item(step, item.name(), State.CREATE, "sales.setup.why.gone");
    }

    private boolean hasSales(ProjectId project) {
        return records.find(Kind.ISSUE_TYPE, SalesType.SALES_PROJECT.name(), 0)
                .filter(SetupItem::isDone)
                .map(type -> jira.issuesOf(project, Set.of(String.valueOf(type.platformId()))) > 0)
                .orElse(false);
    }

    private static PlanItem item(Step step, String name, State state, String why) {
        return new PlanItem(step, name, state, Message.of(why));
    }
}
