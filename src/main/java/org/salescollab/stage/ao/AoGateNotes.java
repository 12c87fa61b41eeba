package org.salescollab.stage.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.IssueId;
import org.salescollab.stage.EvidenceTick;
import org.salescollab.stage.GateNotes;
import org.salescollab.stage.GateWaiver;

/** Ticked evidence and reasons in Active Objects; reading either is one statement. */
public final class AoGateNotes implements GateNotes {

    private final ActiveObjects ao;

    public AoGateNotes(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<EvidenceTick> ticks(IssueId issue) {
        EvidenceTickRow[] rows = ao.find(
                EvidenceTickRow.class,
                Query.select().where("ISSUE_ID = ?", issue.value()).order("ID ASC"));
        return Arrays.stream(rows).flatMap(row -> tick(row).stream()).toList();
    }

    /** A tick of a stage that nobody knows any more is left out. */
    private static Optional<EvidenceTick> tick(EvidenceTickRow row) {
        return Stage.ofCode(row.getStage())
                .map(stage -> new EvidenceTick(
                        stage, row.getItem(), row.getTickedBy(), Instant.ofEpochMilli(row.getTickedAt())));
    }

    @Override
    public void tick(IssueId issue, EvidenceTick tick) {
        if (rows(issue, tick.stage(), tick.code()).length > 0) {
            return;
        }
        Map<String, Object> values = new HashMap<>();
        values.put("SLOT", slot(issue, tick.stage(), tick.code()));
        values.put("ISSUE_ID", issue.value());
        values.put("STAGE", tick.stage().code());
        values.put("ITEM", tick.code());
        values.put("TICKED_BY", tick.byKey());
        values.put("TICKED_AT", tick.at().toEpochMilli());
        ao.create(EvidenceTickRow.class, values);
    }

    @Override
    public void untick(IssueId issue, Stage stage, String code) {
        ao.delete(rows(issue, stage, code));
    }

    private EvidenceTickRow[] rows(IssueId issue, Stage stage, String code) {
        return ao.find(EvidenceTickRow.class, Query.select().where("SLOT = ?", slot(issue, stage, code)));
    }

    private static String slot(IssueId issue, Stage stage, String code) {
        return issue.value() + "." + stage.code() + "." + code;
    }

    @Override
    public Optional<GateWaiver> waiver(IssueId issue, Stage entered) {
        GateWaiverRow[] rows = ao.find(
                GateWaiverRow.class,
                Query.select()
                        .where("ISSUE_ID = ? AND STAGE = ?", issue.value(), entered.code())
                        .order("ID DESC")
                        .limit(1));
        return Arrays.stream(rows)
                .map(row -> new GateWaiver(
                        entered, row.getReason(), row.getGivenBy(), Instant.ofEpochMilli(row.getGivenAt())))
                .findFirst();
    }

    @Override
    public void waive(IssueId issue, GateWaiver waiver) {
        Map<String, Object> values = new HashMap<>();
        values.put("ISSUE_ID", issue.value());
        values.put("STAGE", waiver.entered().code());
        values.put("REASON", waiver.reason());
        values.put("GIVEN_BY", waiver.byKey());
        values.put("GIVEN_AT", waiver.at().toEpochMilli());
        ao.create(GateWaiverRow.class, values);
    }
}
