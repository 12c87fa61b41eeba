package org.salescollab.stage.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.platform.Texts;
import org.salescollab.playbook.GateMode;
import org.salescollab.playbook.GateRule;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.MomentTexts;
import org.salescollab.shared.UserRef;
import org.salescollab.stage.EvidenceTick;
import org.salescollab.stage.GateFinding;
import org.salescollab.stage.GateReport;
import org.salescollab.stage.GateSentence;
import org.salescollab.stage.GateWaiver;
import org.salescollab.stage.Gatekeeper;
import org.salescollab.stage.web.GateView.FindingView;
import org.salescollab.team.People;

/** Puts the gate to the next stage into a reader's words. */
public final class GateViews {

    private final Gatekeeper gatekeeper;
    private final AccessGate access;
    private final People people;
    private final Texts texts;

    public GateViews(Gatekeeper gatekeeper, AccessGate access, People people, Texts texts) {
        this.gatekeeper = gatekeeper;
        this.access = access;
        this.people = people;
        this.texts = texts;
    }

    /** Empty for a project that has no stage to go to. */
    public Optional<GateView> of(Actor actor, IssueId issue) {
        return gatekeeper.next(actor, issue).map(report -> view(actor, issue, report));
    }

    private GateView view(Actor actor, IssueId issue, GateReport report) {
        boolean mayEdit = access.mayEdit(actor, issue);
        Map<String, EvidenceTick> ticks = report.ticks().stream()
                .collect(Collectors.toMap(EvidenceTick::code, tick -> tick, (first, same) -> first));
        Map<String, UserRef> who = people.byKeys(Stream.concat(
                        ticks.values().stream().map(EvidenceTick::byKey),
                        Stream.ofNullable(report.waiver()).map(GateWaiver::byKey))
                .collect(Collectors.toSet()));
        List<FindingView> findings = report.findings().stream()
                .map(finding -> finding(actor, finding, ticks, who, mayEdit))
                .toList();
        return new GateView(
                String.valueOf(issue.value()),
                text(actor, "sales.gate.title", text(actor, report.entered().i18nKey())),
                report.isOpen(),
                verdict(actor, report),
                text(
                        actor,
                        "sales.gate.counted",
                        String.valueOf(report.met()),
                        String.valueOf(report.findings().size())),
                findings,
                mayEdit && report.wantsReason(),
                reason(actor, report.waiver(), who),
                mayEdit);
    }

    private String verdict(Actor actor, GateReport report) {
        if (!report.isOpen()) {
            String missing = sentence(actor).names(report.stopping());
            return text(actor, report.wantsReason() ? "sales.gate.verdict.warn" : "sales.gate.verdict.block", missing);
        }
        return text(actor, report.met() == report.findings().size() ? "sales.gate.open" : "sales.gate.open.missing");
    }

    private FindingView finding(
            Actor actor,
            GateFinding finding,
            Map<String, EvidenceTick> ticks,
            Map<String, UserRef> who,
            boolean mayEdit) {
        boolean evidence = finding.rule() == GateRule.EVIDENCE;
        EvidenceTick tick = evidence && finding.met() ? ticks.get(finding.code()) : null;
        return new FindingView(
                GateSentence.code(finding.rule()),
                finding.code(),
                sentence(actor).name(finding),
                finding.met(),
                text(actor, "sales.gate.state." + state(finding)),
                evidence && mayEdit,
                tick == null
                        ? ""
                        : text(actor, "sales.gate.ticked", name(actor, tick.byKey(), who), time(actor, tick.at())));
    }

    private GateSentence sentence(Actor actor) {
        return new GateSentence(actor.locale(), message -> texts.text(actor.locale(), message));
    }

    private static String state(GateFinding finding) {
        if (finding.met()) {
            return "met";
        }
        return finding.mode() == GateMode.OFF ? "open" : "missing";
    }

    private @Nullable String reason(Actor actor, @Nullable GateWaiver waiver, Map<String, UserRef> who) {
        return waiver == null
                ? null
                : text(
                        actor,
                        "sales.gate.waived",
                        name(actor, waiver.byKey(), who),
                        time(actor, waiver.at()),
                        waiver.reason());
    }

    private String name(Actor actor, String key, Map<String, UserRef> who) {
        UserRef user = who.get(key);
        return user == null ? text(actor, "sales.team.deleted", key) : user.displayName();
    }

    private String text(Actor actor, String key, Object... args) {
        return texts.text(actor.locale(), key, args);
    }

    private static String time(Actor actor, Instant at) {
        return MomentTexts.text(at, actor);
    }
}
