package org.salescollab.access;

import java.util.Collection;
import java.util.Set;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.ProjectId;

/** What the platform itself allows an actor; unknown issues and projects answer no. */
public interface Rights {

    boolean isAdmin(Actor actor);

    boolean isLicensed(Actor actor);

    /** The names of the groups that the actor belongs to. */
    Set<String> groups(Actor actor);

    boolean groupExists(String name);

    boolean mayBrowse(Actor actor, IssueId issue);

    /** Those of the issues that the actor may browse; the platform is asked for all of them together. */
    Set<IssueId> browsable(Actor actor, Collection<IssueId> issues);

    boolean mayEdit(Actor actor, IssueId issue);

    boolean mayBrowseProject(Actor actor, ProjectId project);

    boolean isProjectAdmin(Actor actor, ProjectId project);

    Set<ProjectId> browsableProjects(Actor actor);
}
