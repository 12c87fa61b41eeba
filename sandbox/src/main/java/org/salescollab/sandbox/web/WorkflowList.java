package org.salescollab.sandbox.web;

import java.util.List;

/** The site's workflows as the administration lists them. */
public interface WorkflowList {
    List<Workflow> all();

    /** A workflow with the names of its statuses in step order and of the projects that use it. */
    record Workflow(String name, String description, List<String> statuses, List<String> projects) {}
}
