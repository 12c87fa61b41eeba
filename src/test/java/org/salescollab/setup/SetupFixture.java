package org.salescollab.setup;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.salescollab.access.AccessGate;
import org.salescollab.access.Rights;
import org.salescollab.salesproject.SetupItem;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.Locks;
import org.salescollab.shared.ProjectId;

/** A site with two projects in use, an administrator, a project administrator and a member. */
final class SetupFixture {

    static final Actor ADMIN = new Actor("admin", Locale.ENGLISH, ZoneOffset.UTC);
    static final Actor PROJECT_ADMIN = new Actor("lead", Locale.ENGLISH, ZoneOffset.UTC);
    static final Actor MEMBER = new Actor("member", Locale.ENGLISH, ZoneOffset.UTC);
    static final Actor STRANGER = new Actor("stranger", Locale.ENGLISH, ZoneOffset.UTC);

    final InMemoryJiraConfig jira = new InMemoryJiraConfig();
    final InMemoryItems items = new InMemoryItems();
    final ProjectFacts one = jira.addProject("ONE");
    final ProjectFacts two = jira.addProject("TWO");
    final OneLock locks = new OneLock();
    final ProjectSetup setup = new ProjectSetup(
            new AccessGate(new FixedRights()), jira, items, (language, key) -> language.code() + " " + key, locks);

    SetupPlan run(ProjectFacts project) {
        return setup.run(ADMIN, request(project));
    }

    SetupPlan preview(ProjectFacts project) {
        return setup.preview(ADMIN, request(project));
    }

    SetupPlan undo(ProjectFacts project) {
        return setup.undo(ADMIN, project.key());
    }

    /** What the site calls a thing that the set-up has made. */
    String made(SetupItem.Kind kind, String code) {
        return items.all().stream()
                .filter(item -> item.kind() == kind && item.code().equals(code))
                .map(SetupItem::platformId)
                .findFirst()
                .orElseThrow();
    }

    static SetupRequest request(ProjectFacts project) {
        return new SetupRequest(project.key(), null, "en");
    }

    /** Rights by user key. */
    private static final class FixedRights implements Rights {

        @Override
        public boolean isAdmin(Actor actor) {
            return "admin".equals(actor.userKey());
        }

        @Override
        public Set<String> groups(Actor actor) {
            return Set.of();
        }

        @Override
        public boolean groupExists(String name) {
            return false;
        }

        @Override
        public boolean isLicensed(Actor actor) {
            return actor.userKey() != null;
        }

        @Override
        public boolean mayBrowse(Actor actor, IssueId issue) {
            return !"stranger".equals(actor.userKey());
        }

        @Override
        public Set<IssueId> browsable(Actor actor, java.util.Collection<IssueId> issues) {
            return Set.copyOf(issues);
        }

        @Override
        public boolean mayEdit(Actor actor, IssueId issue) {
            return mayBrowse(actor, issue);
        }

        @Override
        public boolean mayBrowseProject(Actor actor, ProjectId project) {
            return !"stranger".equals(actor.userKey());
        }

        @Override
        public boolean isProjectAdmin(Actor actor, ProjectId project) {
            return isAdmin(actor) || "lead".equals(actor.userKey());
        }

        @Override
        public Set<ProjectId> browsableProjects(Actor actor) {
            return Set.of();
        }
    }

    /** A lock that is free unless a test takes it. */
    static final class OneLock implements Locks {

        private boolean taken;

        void take() {
            taken = true;
        }

        @Override
        public <T> Optional<T> with(String name, Duration patience, Supplier<T> work) {
            return taken ? Optional.empty() : Optional.of(work.get());
        }
    }
}
