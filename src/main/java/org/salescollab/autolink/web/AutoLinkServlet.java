package org.salescollab.autolink.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.salescollab.autolink.AutoLinkSwitch;
import org.salescollab.platform.Texts;
import org.salescollab.platform.web.PageModel;
import org.salescollab.platform.web.PageRenderer;
import org.salescollab.platform.web.PageServlet;
import org.salescollab.shared.Actor;

/** Shows administrators the projects in which customers are filled in; REST switches them, and asks for the password. */
public final class AutoLinkServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient AutoLinkSwitch autoLink;
    private final transient Texts texts;

    public AutoLinkServlet(PageRenderer renderer, AutoLinkSwitch autoLink, Texts texts) {
        super(renderer);
        this.autoLink = autoLink;
        this.texts = texts;
    }

    /** One project; {@code offLabel} says what its button does to readers who only hear it. */
    public record LinkedProjectView(String key, String name, String offLabel) {}

    @Override
    protected PageModel page(Actor actor, HttpServletRequest request) {
        List<LinkedProjectView> projects = autoLink.all(actor).stream()
                .map(project -> new LinkedProjectView(
                        project.key(),
                        project.name(),
                        texts.text(actor.locale(), "sales.autolink.off-label", project.name())))
                .toList();
        return new PageModel(
                PageModel.Frame.ADMIN,
                "sales.autolink.title",
                "templates/autolink/projects.vm",
                Map.of("projects", projects),
                List.of("org.salescollab.jira:sales-autolink"));
    }
}
