package org.salescollab.sandbox.jira.issue;

import com.opensymphony.workflow.AbstractWorkflow;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.config.Configuration;
import java.util.Map;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.plugin.WorkflowClasses;

/** OSWorkflow on behalf of one person: Jira's own workflow classes by name, the others from the enabled apps. */
final class RunningWorkflow extends AbstractWorkflow {
    private final Configuration workflows;
    private final BuiltInClasses builtIn;
    private final WorkflowClasses ofApps;

    RunningWorkflow(User actor, Configuration workflows, BuiltInClasses builtIn, WorkflowClasses ofApps) {
        this.workflows = workflows;
        this.builtIn = builtIn;
        this.ofApps = ofApps;
        this.context = new Caller(actor == null ? null : actor.key());
    }

    @Override
    public Configuration getConfiguration() {
        return workflows;
    }

    @Override
    protected Object loadObject(String className) {
        Object own = builtIn.byName(className);
        Object found = own != null ? own : ofApps.instance(className, Map.of());
        if (found == null) {
            throw new IllegalStateException(
                    "Workflow class " + className
                            + " is not there. Jira rule: a condition, validator or post-function is a class of Jira or of an enabled app");
        }
        return found;
    }

    /** A failure ends the surrounding transaction by its exception, so there is nothing to remember. */
    private record Caller(String key) implements WorkflowContext {
        @Override
        public String getCaller() {
            return key;
        }

        @Override
        public void setRollbackOnly() {
            // The exception that comes with it rolls back.
        }
    }
}
