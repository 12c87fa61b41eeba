package org.salescollab.sandbox.model;

import java.util.List;
import java.util.Optional;

/** Projects and what they are associated with; keys may change, ids don't. */
public interface Projects {
    List<ProjectInfo> all();

    Optional<ProjectInfo> byId(long id);

    Optional<ProjectInfo> byKey(String key);

    /** Creates the project with the default schemes and permission scheme. */
    ProjectInfo create(String key, String name, String description, String leadKey, String typeKey);

    ProjectInfo update(ProjectInfo project);

    /** Deletes it with its issues; raises ProjectDeletedEvent. */
    void delete(long id);

    /** Issue types of the project's issue type scheme, in scheme order. */
    List<IssueTypeInfo> issueTypes(long projectId);
}
