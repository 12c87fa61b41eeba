package org.salescollab.sandbox.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.salescollab.sandbox.http.XsrfToken;
import org.salescollab.sandbox.plugin.WebResources;

/** Renders a page's template and puts its frame around it. */
final class Pages {
    private static final String FOLDER = "sandbox-web/";

    private final Site site;
    private final Navigation navigation;

    Pages(Site site) {
        this.site = site;
        this.navigation = new Navigation(site);
    }

    void write(PageRequest request, Answer.Page page, Writer out) throws IOException {
        Answer.Frame frame = request.inDialog() ? Answer.Frame.NONE : page.frame();
        WebResources resources = site.webResources().get();
        page.contexts().forEach(resources::requireContext);
        Map<String, Object> context = context(request);
        context.putAll(page.model());
        context.put("title", page.title());
        StringWriter body = new StringWriter();
        site.templates().renderOwn(FOLDER + page.template() + ".vm", context, body);
        frame(request, frame, page.title(), "", body.toString(), context, out);
    }

    /** Puts a frame around finished HTML. */
    void frame(
            PageRequest request,
            Answer.Frame frame,
            String title,
            String head,
            String body,
            Map<String, Object> context,
            Writer out)
            throws IOException {
        if (frame == Answer.Frame.NONE) {
            out.write(body);
            return;
        }
        context.put("title", title);
        context.put("frame", frame.name());
        context.put("bodyHtml", body);
        context.put("headHtml", head);
        context.put("nav", navigation.of(request, frame));
        if (frame == Answer.Frame.ADMIN) {
            context.put("admin", navigation.admin(request));
        }
        context.put("resourcesHtml", resourceTags(frame));
        site.templates().renderOwn(FOLDER + "layout.vm", context, out);
    }

    /** What the page asked for, and what every page in the frame has. */
    private String resourceTags(Answer.Frame frame) {
        boolean admin = frame == Answer.Frame.ADMIN || frame == Answer.Frame.PROJECT_CONFIG;
        WebResources resources = site.webResources().get();
        resources.requireContext(admin ? "atl.admin" : "atl.general");
        resources.requireContext(admin ? "jira.admin" : "jira.general");
        return resources.tags();
    }

    Map<String, Object> context(PageRequest request) {
        Map<String, Object> context = new HashMap<>();
        String contextPath = request.http().getContextPath();
        context.put("ctx", contextPath);
        context.put("assets", contextPath + "/s/" + Assets.VERSION);
        context.put("t", new Texts(site.model().i18n(), request.locale()));
        context.put("f", new Formats(request.locale(), request.zone()));
        context.put("json", new Json());
        context.put("here", request.http().getRequestURI());
        context.put("lang", request.locale().toLanguageTag());
        context.put("user", request.user());
        context.put("atlToken", XsrfToken.of(request.http()).orElse(""));
        context.put("theme", Themes.of(site.preferences(), request.user()));
        return context;
    }
}
