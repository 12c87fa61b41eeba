package org.salescollab.stage;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.audit.AuditEvent;
import org.salescollab.audit.AuditLog;
import org.salescollab.audit.FieldChange;
import org.salescollab.organisation.Chart;
import org.salescollab.organisation.Organisation;
import org.salescollab.organisation.RoleDef;
import org.salescollab.playbook.Evidence;
import org.salescollab.playbook.Playbooks;
import org.salescollab.playbook.StageRule;
import org.salescollab.playbook.Template;
import org.salescollab.salesproject.SalesIssues;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.AccessDenied;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Problems;
import org.salescollab.shared.RoleCode;
import org.salescollab.shared.Tx;
import org.salescollab.shared.UniqueTaken;
import org.salescollab.team.IssueStages;
import org.salescollab.team.RoleCoverage;

/**
 * Watches the gates between stages: says what is missing, keeps ticked evidence and reasons, and lets a project pass or
 * not. A report is five statements: stays, roles, ticks, reason and the template.
 */
public final class Gatekeeper {

    private static final int LONGEST_REASON = 1_000;
    private static final String ENTITY = "gate";

    private final AccessGate access;
    private final IssueStages stages;
    private final SalesIssues issues;
    private final StageStays stays;
    private final RoleCoverage coverage;
    private final Playbooks playbooks;
    private final Organisation organisation;
    private final GateNotes notes;
    private final AuditLog audit;
    private final Tx tx;
    private final Clock clock;

    public Gatekeeper(
            AccessGate access,
            IssueStages stages,
            SalesIssues issues,
            StageStays stays,
            RoleCoverage coverage,
            Playbooks playbooks,
            Organisation organisation,
            GateNotes notes,
            AuditLog audit,
            Tx tx,
            Clock clock) {
        this.access = access;
        this.stages = stages;
        this.issues = issues;
        this.stays = stays;
        this.coverage = coverage;
        this.playbooks = playbooks;
        this.organisation = organisation;
        this.notes = notes;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** The gate to the next stage; empty when there is none to go to. */
    public Optional<GateReport> next(Actor actor, IssueId issue) {
        access.requireBrowse(actor, issue);
        Stage left = stage(issue);
        return Gate.next(left).map(entered -> report(left, entered, issue, fields(issue)));
    }

    /** What the workflow asks: no right is checked, since Jira has let the person begin the transition. */
    public GateReport judge(Stage left, Stage entered, IssueId issue, GateFields fields) {
        return Gate.isOnward(left, entered)
                ? report(left, entered, issue, fields)
                : new GateReport(entered, List.of(), List.of(), null);
    }

    private GateReport report(Stage left, Stage entered, IssueId issue, GateFields fields) {
        List<EvidenceTick> ticks = notes.ticks(issue).stream()
                .filter(tick -> tick.stage().equals(left))
                .toList();
        Set<String> evidence = ticks.stream().map(EvidenceTick::code).collect(toSet());
        Set<RoleCode> roles = coverage.accepted(issue);
        Template template = playbooks.of(issue);
        List<GateFinding> findings = Gate.findings(
                left, entered, new GateFacts(roles, evidence, fields), template, needed(template, entered));
        return new GateReport(entered, findings, ticks, waiver(issue, entered));
    }

    /** A role that is switched off is needed nowhere, whatever an older template says. */
    private List<RoleCode> needed(Template template, Stage entered) {
        Chart chart = organisation.chart();
        return template.rule(entered.code()).map(StageRule::requiredRoles).orElse(List.of()).stream()
                .filter(role -> chart.role(role).filter(RoleDef::active).isPresent())
                .toList();
    }

    /** A reason holds for the stay in which it was given. */
    private @Nullable GateWaiver waiver(IssueId issue, Stage entered) {
        Instant since = new StageHistory(stays.of(issue))
                .current()
                .map(StageStay::entered)
                .orElse(Instant.EPOCH);
        return notes.waiver(issue, entered)
                .filter(waiver -> !waiver.at().isBefore(since))
                .orElse(null);
    }

    /** Ticks or unticks an evidence of the stage that the project is in. */
    public void tick(Actor actor, IssueId issue, String code, boolean there) {
        access.requireEdit(actor, issue);
        Stage stage = stage(issue);
        String item = Gate.evidence(stage, playbooks.of(issue)).stream()
                .map(Evidence::code)
                .filter(code::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> Problems.refuse("evidence", "sales.gate.error.evidence"));
        Instant now = now();
        try {
            tx.run(() -> {
                if (there) {
                    notes.tick(issue, new EvidenceTick(stage, item, actor.key(), now));
                } else {
                    notes.untick(issue, stage, item);
                }
                String what = stage.code() + "." + item;
                record(actor, issue, there ? "ticked" : "unticked", what, null);
            });
        } catch (UniqueTaken e) {
            // Somebody ticked it in the same moment: it is ticked, which is what was asked for.
        }
    }

    /** Gives a reason to pass a gate that only warns. */
    public void waive(Actor actor, IssueId issue, String reason) {
        access.requireEdit(actor, issue);
        String given = reason.strip();
        if (given.isEmpty() || given.length() > LONGEST_REASON) {
            throw Problems.refuse("reason", "sales.gate.error.reason", LONGEST_REASON);
        }
        GateReport report = next(actor, issue).orElseThrow(() -> new AccessDenied("sales.gate.error.no-gate"));
        if (!report.wantsReason()) {
            throw new AccessDenied(report.isOpen() ? "sales.gate.error.open" : "sales.gate.error.blocked");
        }
        tx.run(() -> {
            notes.waive(issue, new GateWaiver(report.entered(), given, actor.key(), now()));
            record(actor, issue, "waived", report.entered().code(), given);
        });
    }

    private void record(Actor actor, IssueId issue, String action, String what, @Nullable String reason) {
        audit.record(new AuditEvent(
                ENTITY,
                String.valueOf(issue.value()),
                issue,
                null,
                action,
                List.of(new FieldChange("gate", null, what)),
                actor.key(),
                now(),
                reason));
    }

    private Stage stage(IssueId issue) {
        return stages.stageOf(issue).orElseThrow(() -> new NotFound("sales.error.issue.not-found"));
    }

    private GateFields fields(IssueId issue) {
        return issues.read(List.of(issue)).stream()
                .findFirst()
                .map(GateFields::of)
                .orElseThrow(() -> new NotFound("sales.error.issue.not-found"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
