package org.salescollab.team.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.salescollab.access.CurrentActor;
import org.salescollab.platform.rest.Operation;
import org.salescollab.team.web.InvitationView;
import org.salescollab.team.web.InvitationViews;

/** The roles that wait for the reader. */
@Path("/my/roles")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class MyRolesResource {

    private final InvitationViews invitations;
    private final CurrentActor currentActor;

    @Inject
    public MyRolesResource(InvitationViews invitations, CurrentActor currentActor) {
        this.invitations = invitations;
        this.currentActor = currentActor;
    }

    @GET
    @LicensedOnly
    @Operation("Roles that the reader has been asked to take and has not accepted yet, the longest waiting first.")
    public List<InvitationView> waiting() {
        return invitations.of(currentActor.get());
    }
}
