package org.salescollab.playbook;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.salescollab.access.AccessGate;
import org.salescollab.audit.AuditEvent;
import org.salescollab.audit.AuditLog;
import org.salescollab.audit.FieldChange;
import org.salescollab.organisation.Organisation;
import org.salescollab.salesproject.Complexity;
import org.salescollab.salesproject.TemplateRef;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.Tx;
import org.salescollab.shared.UniqueTaken;
import org.salescollab.shared.Version;

/** Lets Jira's administrators say how sales of each complexity are done; saving makes a new version. */
public final class TemplateBook {

    private static final String ENTITY = "template";

    private final AccessGate gate;
    private final Templates templates;
    private final Organisation organisation;
    private final AuditLog audit;
    private final Tx tx;
    private final Clock clock;

    public TemplateBook(
            AccessGate gate, Templates templates, Organisation organisation, AuditLog audit, Tx tx, Clock clock) {
        this.gate = gate;
        this.templates = templates;
        this.organisation = organisation;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** All versions, the latest first. */
    public List<TemplateVersion> versions(Actor actor, Complexity complexity) {
        gate.requireAdmin(actor);
        return templates.versions(complexity);
    }

    /** How many open projects would stay with an earlier version if the template were saved now. */
    public long staying(Actor actor, Complexity complexity) {
        gate.requireAdmin(actor);
        return templates.openProjectsBefore(next(latest(complexity).template()));
    }

    public TemplateVersion save(Actor actor, Complexity complexity, Version seen, TemplateForm form) {
        gate.requireAdmin(actor);
        TemplateVersion before = latest(complexity);
        if (!before.template().ref().version().equals(seen)) {
            throw new Conflict(before);
        }
        TemplateRef ref = next(before.template());
        Template wanted = new TemplateReading(organisation.chart(), before.template()).read(ref, form);
        TemplateVersion saved =
                new TemplateVersion(wanted, actor.key(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        try {
            tx.run(() -> {
                templates.add(saved);
                audit.record(event(actor, before.template(), wanted));
            });
        } catch (UniqueTaken e) {
            throw new Conflict(latest(complexity));
        }
        templates.changed();
        return saved;
    }

    private TemplateVersion latest(Complexity complexity) {
        return templates.versions(complexity).get(0);
    }

    private static TemplateRef next(Template template) {
        return new TemplateRef(
                template.ref().complexity(), template.ref().version().next());
    }

    /** The versions themselves are kept; the audit log says which followed which. */
    private AuditEvent event(Actor actor, Template before, Template after) {
        return new AuditEvent(
                ENTITY,
                after.ref().complexity().name(),
                null,
                after.ref().version(),
                "saved",
                List.of(new FieldChange(
                        "version", before.ref().toString(), after.ref().toString())),
                actor.key(),
                clock.instant(),
                null);
    }
}
