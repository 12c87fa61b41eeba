package org.salescollab.team.web;

import java.util.List;
import org.salescollab.organisation.Chart;
import org.salescollab.organisation.Organisation;
import org.salescollab.platform.Texts;
import org.salescollab.shared.Actor;
import org.salescollab.shared.MomentTexts;
import org.salescollab.team.RoleInvitations;
import org.salescollab.team.RoleInvitations.Invitation;

/** Puts the roles that wait for somebody into that person's words. */
public final class InvitationViews {

    private final RoleInvitations invitations;
    private final Organisation organisation;
    private final Texts texts;

    public InvitationViews(RoleInvitations invitations, Organisation organisation, Texts texts) {
        this.invitations = invitations;
        this.organisation = organisation;
        this.texts = texts;
    }

    public List<InvitationView> of(Actor actor) {
        Chart chart = organisation.chart();
        return invitations.of(actor).stream()
                .map(invitation -> view(actor, chart, invitation))
                .toList();
    }

    private InvitationView view(Actor actor, Chart chart, Invitation invitation) {
        var assignment = invitation.assignment();
        String name = chart.name(assignment.role(), actor.locale());
        return new InvitationView(
                String.valueOf(assignment.issue().value()),
                invitation.issue().key(),
                invitation.issue().summary(),
                assignment.role().code(),
                name,
                MomentTexts.text(assignment.since(), actor),
                chart.role(assignment.role())
                        .map(role -> role.limit().in(actor.locale()))
                        .orElse(""),
                assignment.version().number(),
                texts.text(
                        actor.locale(),
                        "sales.mine.accept.label",
                        name,
                        invitation.issue().key()));
    }
}
