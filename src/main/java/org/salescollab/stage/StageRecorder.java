package org.salescollab.stage;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.salescollab.salesproject.FxRates;
import org.salescollab.salesproject.IssueFacts;
import org.salescollab.salesproject.Reading;
import org.salescollab.salesproject.StageMap;
import org.salescollab.salesproject.StatusMoves;
import org.salescollab.salesproject.TemplateRef;
import org.salescollab.shared.IssueId;

/** Keeps the stays of sales projects as their change history tells them; telling a move twice changes nothing. */
public final class StageRecorder implements StatusMoves {

    private final IssuePasts pasts;
    private final StageStays stays;
    private final StageMap stages;
    private final FxRates rates;
    private final Clock clock;

    public StageRecorder(IssuePasts pasts, StageStays stays, StageMap stages, FxRates rates, Clock clock) {
        this.pasts = pasts;
        this.stays = stays;
        this.stages = stages;
        this.rates = rates;
        this.clock = clock;
    }

    @Override
    public void happened(List<IssueFacts> issues) {
        if (issues.isEmpty()) {
            return;
        }
        Map<IssueId, IssueFacts> facts = issues.stream().collect(toMap(IssueFacts::issue, Function.identity()));
        StageReplay replay =
                new StageReplay(stages, new Reading(stages, rates.on(LocalDate.now(clock)), TemplateRef::first));
        Map<IssueId, List<StageStay>> told = new HashMap<>();
        for (IssuePast past : pasts.read(facts.keySet())) {
            IssueFacts now = facts.get(past.issue());
            if (now != null) {
                told.put(past.issue(), replay.stays(now, past));
            }
        }
        stays.replace(told);
    }

    @Override
    public void gone(Collection<IssueId> issues) {
        stays.remove(issues);
    }
}
