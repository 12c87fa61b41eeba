package org.salescollab.setup.jira;

import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.ofbiz.OfBizDelegator;
import java.util.Map;
import java.util.Optional;

/** Resolutions, which belong to the whole site. */
public final class SalesResolutions {

    private final ResolutionManager resolutions;
    private final OfBizDelegator database;
    private final WorkflowContents workflows;

    public SalesResolutions(ResolutionManager resolutions, OfBizDelegator database, WorkflowContents workflows) {
        this.resolutions = resolutions;
        this.database = database;
        this.workflows = workflows;
    }

    Optional<String> resolution(String name) {
        return NamedConstants.idOf(resolutions.getResolutions(), name);
    }

    boolean hasResolution(String id) {
        return resolutions.getResolution(id) != null;
    }

    String create(String name, String description) {
        return resolutions.createResolution(name, description).getId();
    }

    /** Asks the database, since search doesn't find archived issues; and a copied workflow may set it later. */
    boolean isUsed(String id) {
        return database.getCountByAnd("Issue", Map.of("resolution", id)) > 0 || workflows.set(id);
    }

    /** Jira wants to know what issues get instead; {@link #isUsed} has seen that there are none. */
    void remove(String id) {
        String instead = resolutions.getResolutions().stream()
                .map(Resolution::getId)
                .filter(other -> !other.equals(id))
                .findFirst()
                .orElse(id);
        resolutions.removeResolution(id, instead);
    }
}
