package org.salescollab.platform.web;

import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.salescollab.access.CurrentActor;
import org.salescollab.platform.ReaderTexts;
import org.salescollab.platform.Readiness;
import org.salescollab.platform.Texts;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Message;

/** Renders templates inside Jira's frame, in the reader's language. */
public final class PageRenderer {

    private final TemplateRenderer templates;
    private final PageBuilderService resources;
    private final CurrentActor currentActor;
    private final Readiness readiness;
    private final Texts texts;

    public PageRenderer(
            TemplateRenderer templates,
            PageBuilderService resources,
            CurrentActor currentActor,
            Readiness readiness,
            Texts texts) {
        this.templates = templates;
        this.resources = resources;
        this.currentActor = currentActor;
        this.readiness = readiness;
        this.texts = texts;
    }

    Actor actor() {
        return currentActor.get();
    }

    boolean isReady() {
        return readiness.isReady();
    }

    void render(PageModel page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        page.webResources().forEach(key -> resources.assembler().resources().requireWebResource(key));
        ReaderTexts reader = texts.of(actor().locale());
        Map<String, Object> context = new HashMap<>(page.context());
        context.put("text", reader);
        context.put("contextPath", request.getContextPath());
        context.put("pageTitle", reader.get(page.titleKey()));
        context.put("decorator", page.frame().decorator());
        response.setContentType("text/html;charset=UTF-8");
        templates.render("templates/platform/page-head.vm", context, response.getWriter());
        templates.render(page.template(), context, response.getWriter());
        templates.render("templates/platform/page-foot.vm", context, response.getWriter());
    }

    void refuse(int status, Message reason, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status);
        String sentence = texts.text(actor().locale(), reason);
        render(
                new PageModel(
                        PageModel.Frame.GENERAL,
                        "sales.app.name",
                        "templates/platform/refusal.vm",
                        Map.of("sentence", sentence),
                        List.of()),
                request,
                response);
    }
}
