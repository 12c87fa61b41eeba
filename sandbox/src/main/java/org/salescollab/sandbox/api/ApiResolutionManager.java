package org.salescollab.sandbox.api;

import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.issue.resolution.Resolution;
import java.util.List;
import org.salescollab.sandbox.jira.JdbcConstants;
import org.salescollab.sandbox.model.NamedConstant;

/** Creates and removes resolutions; names are unique on the whole site. */
public final class ApiResolutionManager implements ResolutionManager {
    /** The width of Jira's column; the description's is not limited. */
    private static final int LONGEST_NAME = 60;

    private final JdbcConstants constants;

    public ApiResolutionManager(JdbcConstants constants) {
        this.constants = constants;
    }

    @Override
    public Resolution createResolution(String name, String description) {
        Refusal.blank(name, "resolution");
        Refusal.when(name.length() > LONGEST_NAME, "A resolution's name has at most 60 characters: " + name);
        boolean taken = constants.resolutions().stream()
                .map(NamedConstant::name)
                .anyMatch(known -> known.equalsIgnoreCase(name.trim()));
        if (taken) {
            throw new IllegalStateException("A resolution with the name '" + name
                    + "' already exists. Jira rule: names are unique on the site");
        }
        return new ApiResolution(constants.createResolution(name, description));
    }

    @Override
    public Resolution getResolution(String id) {
        return getResolutions().stream()
                .filter(resolution -> resolution.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<Resolution> getResolutions() {
        return constants.resolutions().stream()
                .<Resolution>map(ApiResolution::new)
                .toList();
    }

    @Override
    public void removeResolution(String id, String newId) {
        Refusal.when(getResolution(id) == null, "There is no resolution " + id);
        Refusal.when(
                getResolution(newId) == null,
                "There is no resolution " + newId + ". Jira rule: issues need one in place of the removed one");
        constants.removeResolution(id, newId);
    }
}
