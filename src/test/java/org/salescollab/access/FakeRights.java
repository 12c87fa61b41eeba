package org.salescollab.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.ProjectId;

/** Rights for tests: whoever is listed may. */
public final class FakeRights implements Rights {

    private final Set<String> licensed = new HashSet<>();
    private final Set<String> admins = new HashSet<>();
    private final Map<String, Set<String>> members = new HashMap<>();
    private final Set<IssueId> browsable = new HashSet<>();
    private final Set<IssueId> editable = new HashSet<>();
    private final Set<ProjectId> projects = new HashSet<>();
    private final Set<ProjectId> administered = new HashSet<>();

    public FakeRights license(String... userKeys) {
        licensed.addAll(Set.of(userKeys));
        return this;
    }

    public FakeRights admin(String userKey) {
        admins.add(userKey);
        return this;
    }

    public FakeRights group(String name, String... userKeys) {
        members.put(name, Set.of(userKeys));
        return this;
    }

    public FakeRights browse(IssueId issue) {
        browsable.add(issue);
        return this;
    }

    public FakeRights edit(IssueId issue) {
        editable.add(issue);
        return browse(issue);
    }

    /** Takes the right to edit away again. */
    public FakeRights readOnly(IssueId issue) {
        editable.remove(issue);
        return browse(issue);
    }

    public FakeRights browse(ProjectId project) {
        projects.add(project);
        return this;
    }

    public FakeRights administer(ProjectId project) {
        administered.add(project);
        return this;
    }

    @Override
    public boolean isAdmin(Actor actor) {
        return admins.contains(actor.userKey());
    }

    @Override
    public boolean isLicensed(Actor actor) {
        return licensed.contains(actor.userKey());
    }

    @Override
    public Set<String> groups(Actor actor) {
        return members.keySet().stream()
                .filter(group -> actor.userKey() != null && members.get(group).contains(actor.userKey()))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean groupExists(String name) {
        return members.containsKey(name);
    }

    @Override
    public boolean mayBrowse(Actor actor, IssueId issue) {
        return browsable.contains(issue);
    }

    @Override
    public Set<IssueId> browsable(Actor actor, Collection<IssueId> issues) {
        return issues.stream().filter(browsable::contains).collect(Collectors.toSet());
    }

    @Override
    public boolean mayEdit(Actor actor, IssueId issue) {
        return editable.contains(issue);
    }

    @Override
    public boolean mayBrowseProject(Actor actor, ProjectId project) {
        return projects.contains(project);
    }

    @Override
    public boolean isProjectAdmin(Actor actor, ProjectId project) {
        return administered.contains(project);
    }

    @Override
    public Set<ProjectId> browsableProjects(Actor actor) {
        return Set.copyOf(projects);
    }
}
