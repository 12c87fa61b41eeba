package org.salescollab.team.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.salescollab.platform.web.PageModel;
import org.salescollab.platform.web.PageRenderer;
import org.salescollab.platform.web.PageServlet;
import org.salescollab.shared.Actor;

/** The page that shows somebody what waits for them, and nothing else. */
public final class MyCollaborationServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient InvitationViews invitations;

    public MyCollaborationServlet(PageRenderer renderer, InvitationViews invitations) {
        super(renderer);
        this.invitations = invitations;
    }

    @Override
    protected PageModel page(Actor actor, HttpServletRequest request) {
        return new PageModel(
                PageModel.Frame.GENERAL,
                "sales.mine.title",
                "templates/team/mine.vm",
                Map.of("invitations", invitations.of(actor)),
                List.of("org.salescollab.jira:sales-mine"));
    }
}
