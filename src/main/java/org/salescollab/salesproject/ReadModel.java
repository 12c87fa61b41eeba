package org.salescollab.salesproject;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.ProjectId;

/**
 * Keeps the read model equal to the issues. Every step reads the issue fresh and may be repeated at will, so a step that
 * is lost, doubled or overtaken does no harm.
 */
public final class ReadModel {

    static final int CHUNK = 200;

    private final SalesIssues issues;
    private final SalesProjects projects;
    private final IssueChanges changes;
    private final SalesFields fields;
    private final StageMap stages;
    private final FxRates rates;
    private final StatusMoves moves;
    private final SalesStory story;
    private final CurrentTemplates templates;
    private final Clock clock;

    public ReadModel(
            SalesIssues issues,
            SalesProjects projects,
            IssueChanges changes,
            SalesFields fields,
            StageMap stages,
            FxRates rates,
            StatusMoves moves,
            SalesStory story,
            CurrentTemplates templates,
            Clock clock) {
        this.issues = issues;
        this.projects = projects;
        this.changes = changes;
        this.fields = fields;
        this.stages = stages;
        this.rates = rates;
        this.moves = moves;
        this.story = story;
        this.templates = templates;
        this.clock = clock;
    }

    /** Works off all noted changes; answers how many. */
    public int drain() {
        String worker = UUID.randomUUID().toString();
        int done = 0;
        List<PendingChange> claimed = changes.claim(worker, CHUNK);
        while (!claimed.isEmpty()) {
            refresh(claimed.stream().map(PendingChange::issue).collect(toSet()));
            changes.done(claimed);
            done += claimed.size();
            claimed = changes.claim(worker, CHUNK);
        }
        return done;
    }

    /** Reads the issues and stores what has changed; removes the rows of issues that are gone or changed their type. */
    public void refresh(Collection<IssueId> ids) {
        Map<IssueId, SalesProject> before =
                projects.byIssues(ids).stream().collect(toMap(SalesProject::issue, Function.identity()));
        Reading reading = new Reading(stages, rates.on(LocalDate.now(clock)), templates);
        Set<IssueId> gone = new HashSet<>(before.keySet());
        List<SalesProject> changed = new ArrayList<>();
        List<IssueFacts> moved = new ArrayList<>();
        for (IssueFacts facts : issues.read(ids)) {
            gone.remove(facts.issue());
            SalesProject stored = before.get(facts.issue());
            SalesProject now = reading.of(facts, stored);
            if (stored == null || !stored.statusId().equals(now.statusId())) {
                moved.add(facts);
            }
            if (!now.equals(stored)) {
                changed.add(now);
            }
        }
        // History comes first: after a crash in between, the stored reading still differs and it is told again.
        moves.happened(moved);
        moves.gone(gone);
        story.tell(before, changed);
        story.forget(gone);
        projects.putAll(changed);
        projects.remove(gone);
    }

    /** Compares the whole model with the issues of every project that was set up or has rows. */
    public void reconcile() {
        Set<ProjectId> all = new HashSet<>(fields.projects());
        all.addAll(projects.projects());
        all.forEach(this::reconcile);
    }

    /** Compares one project's rows with its issues. */
    public void reconcile(ProjectId project) {
        Set<IssueId> ids = new HashSet<>(issues.idsIn(project));
        ids.addAll(projects.issuesIn(project));
        List<IssueId> ordered = new ArrayList<>(ids);
        for (int from = 0; from < ordered.size(); from += CHUNK) {
            refresh(ordered.subList(from, Math.min(from + CHUNK, ordered.size())));
        }
    }
}
