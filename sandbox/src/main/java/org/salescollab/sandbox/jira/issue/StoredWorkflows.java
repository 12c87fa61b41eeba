package org.salescollab.sandbox.jira.issue;

import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.salescollab.sandbox.jira.JiraModel;

/** OSWorkflow's configuration: descriptors from the XML in the database. */
final class StoredWorkflows implements Configuration {
    private static final int MOST = 200;

    private final JiraModel model;
    private final WorkflowStore store;
    /** Parsed by their text: a changed workflow has another, so nothing here is ever stale. */
    private final Map<String, WorkflowDescriptor> parsed = new ConcurrentHashMap<>();

    StoredWorkflows(JiraModel model) {
        this.model = model;
        this.store = new EntryStore(model.workflowEntries());
    }

    @Override
    public boolean isInitialized() {
        return true;
    }

    @Override
    public String getPersistence() {
        return EntryStore.class.getName();
    }

    @Override
    public Map<String, String> getPersistenceArgs() {
        return Map.of();
    }

    @Override
    public WorkflowDescriptor getWorkflow(String name) throws FactoryException {
        String xml = model.workflows()
                .byName(name)
                .orElseThrow(() -> new FactoryException("There is no workflow '" + name + "'"))
                .xml();
        WorkflowDescriptor known = parsed.get(xml);
        if (known == null) {
            known = WorkflowUtil.convertXMLtoWorkflowDescriptor(xml);
            if (parsed.size() >= MOST) {
                parsed.clear();
            }
            parsed.put(xml, known);
        }
        return known;
    }

    @Override
    public String[] getWorkflowNames() {
        return model.workflows().names().toArray(String[]::new);
    }

    @Override
    public WorkflowStore getWorkflowStore() {
        return store;
    }

    @Override
    public void load(URL url) {
        // Nothing to load: the database is the configuration.
    }

    @Override
    public boolean removeWorkflow(String name) {
        throw new UnsupportedOperationException("Workflows are removed through WorkflowManager");
    }

    @Override
    public boolean saveWorkflow(String name, WorkflowDescriptor descriptor, boolean replace) {
        throw new UnsupportedOperationException("Workflows are saved through WorkflowManager");
    }
}
