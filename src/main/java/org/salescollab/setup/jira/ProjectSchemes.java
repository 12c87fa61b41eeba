package org.salescollab.setup.jira;

import com.atlassian.jira.project.Project;
import java.util.Map;
import java.util.Optional;

/** One kind of scheme that projects use: copied and given to one project, never edited. */
interface ProjectSchemes {

    Optional<String> scheme(String name);

    boolean has(String id);

    /** The id of the scheme the project uses; empty text for Jira's default. */
    String schemeOf(Project project);

    String copy(Project project, String name, Map<String, String> targets, boolean onlyOurs);

    void assign(Project project, String id);

    boolean isUsed(String id);

    void remove(String id);
}
