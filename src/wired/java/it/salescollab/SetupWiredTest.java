package it.salescollab;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.plugins.osgi.test.AtlassianPluginsTestRunner;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.salescollab.salesproject.SetupItem.Kind;
import org.salescollab.setup.NewProject;
import org.salescollab.setup.PlanItem;
import org.salescollab.setup.ProjectSetup;
import org.salescollab.setup.SetupPlan;
import org.salescollab.setup.SetupRequest;
import org.salescollab.shared.Actor;

/** The set-up meets what an administrator has built on it. */
@RunWith(AtlassianPluginsTestRunner.class)
public class SetupWiredTest {

    private static final String COPY = "Our own way of selling";

    private final ProjectSetup setup;
    private final WorkflowManager workflows;
    private final WorkflowSchemeManager schemes;
    private final ResolutionManager resolutions;
    private final ApplicationUser admin;

    public SetupWiredTest(
            ProjectSetup setup,
            WorkflowManager workflows,
            WorkflowSchemeManager schemes,
            ResolutionManager resolutions,
            UserManager users) {
        this.setup = setup;
        this.workflows = workflows;
        this.schemes = schemes;
        this.resolutions = resolutions;
        this.admin = users.getUserByName("admin");
    }

    @Test
    public void whatACopyOfTheWorkflowUsesOutlivesTheUndo() {
        Actor actor = new Actor(admin.getKey(), Locale.ENGLISH, ZoneOffset.UTC);
        Set<String> before = resolutionNames();
        setup.run(actor, new SetupRequest(null, new NewProject("WIRED", "Wired", "admin"), "en"));
        workflows.copyWorkflow(admin, COPY, "", workflows.getWorkflow("Sales workflow"));

        SetupPlan kept = setup.undo(actor, "WIRED");

        assertEquals(3, count(kept, Kind.RESOLUTION, PlanItem.State.KEPT));
        assertEquals(12, count(kept, Kind.STATUS, PlanItem.State.KEPT));
        assertEquals(1, count(kept, Kind.SCREEN, PlanItem.State.KEPT));
        assertFalse(workflows.workflowExists("Sales workflow"));
        assertTrue(resolutionNames().containsAll(Set.of("Won", "Lost", "Cancelled")));

        workflows.deleteWorkflow(workflows.getWorkflow(COPY));
        SetupPlan undone = setup.undo(actor, "WIRED");
        assertEquals(3, count(undone, Kind.RESOLUTION, PlanItem.State.REMOVED));
        assertEquals(before, resolutionNames());
    }

    /** A scheme that no project has yet is enough. */
    @Test
    public void aWorkflowThatAnotherSchemeNamesOutlivesTheUndo() {
        Actor actor = new Actor(admin.getKey(), Locale.ENGLISH, ZoneOffset.UTC);
        setup.run(actor, new SetupRequest(null, new NewProject("NAMED", "Named", "admin"), "en"));
        AssignableWorkflowScheme scheme = schemes.createScheme(schemes.assignableBuilder()
                .setName("For later")
                .setMappings(Map.of("10002", "Sales workflow"))
                .build());

        assertEquals(1, count(setup.undo(actor, "NAMED"), Kind.WORKFLOW, PlanItem.State.KEPT));
        assertTrue(workflows.workflowExists("Sales workflow"));

        schemes.deleteWorkflowScheme(scheme);
        assertEquals(1, count(setup.undo(actor, "NAMED"), Kind.WORKFLOW, PlanItem.State.REMOVED));
        assertFalse(workflows.workflowExists("Sales workflow"));
    }

    private Set<String> resolutionNames() {
        return resolutions.getResolutions().stream().map(IssueConstant::getName).collect(Collectors.toSet());
    }

    private static long count(SetupPlan plan, Kind kind, PlanItem.State state) {
        return plan.items().stream()
                .filter(item -> item.step().kind() == kind && item.state() == state)
                .count();
    }
}
