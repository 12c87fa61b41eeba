package org.salescollab.stage;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.salescollab.access.AccessGate;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.NotFound;
import org.salescollab.team.IssueStages;

/** Tells where a sales project stands; three statements, however long its past. */
public final class StageBook {

    /** So many stays of won projects are enough for a median, and old habits don't count for ever. */
    private static final int SAMPLE = 500;

    private final AccessGate gate;
    private final IssueStages current;
    private final StageStays stays;
    private final Activities activities;
    private final Clock clock;

    public StageBook(AccessGate gate, IssueStages current, StageStays stays, Activities activities, Clock clock) {
        this.gate = gate;
        this.current = current;
        this.stays = stays;
        this.activities = activities;
        this.clock = clock;
    }

    public StageBoard board(Actor actor, IssueId issue) {
        gate.requireBrowse(actor, issue);
        Stage stage = current.stageOf(issue).orElseThrow(() -> new NotFound("sales.error.issue.not-found"));
        StageHistory history = new StageHistory(stays.of(issue));
        return new StageBoard(
                issue,
                stage,
                history,
                stage.isOpen() ? UsualStay.of(stays.daysOfWon(stage, SAMPLE)) : UsualStay.of(List.of()),
                lastActivity(issue, history),
                clock.instant());
    }

    private Instant lastActivity(IssueId issue, StageHistory history) {
        return Stream.concat(activities.last(issue).stream(), history.current().map(StageStay::entered).stream())
                .max(Instant::compareTo)
                .orElseGet(clock::instant);
    }
}
