package org.salescollab.sandbox.web;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.NamedConstant;
import org.salescollab.sandbox.plugin.Module;
import org.salescollab.sandbox.velocity.EscapingHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the inputs of an issue form: Jira's own fields by kind, an app's field by its {@code edit} template. */
final class FieldInputs {
    private static final Logger LOG = LoggerFactory.getLogger(FieldInputs.class);

    private final Site site;
    private final FieldValues values;

    FieldInputs(Site site) {
        this.site = site;
        this.values = new FieldValues(site);
    }

    /**
     * One field of a form.
     *
     * @param kind text, textarea, number, date, select, multiselect, user, or html for an app's own
     * @param bodyHtml the app's rendered template; empty otherwise
     */
    public record Input(
            String id,
            String name,
            String kind,
            boolean required,
            List<String> values,
            Map<String, String> options,
            String description,
            String error,
            String bodyHtml,
            String display) {
        public String value() {
            return values.isEmpty() ? "" : values.get(0);
        }
    }

    List<Input> of(List<FieldInfo> fields, FieldForm form) {
        return fields.stream()
                .filter(f -> !f.id().equals("issuetype") && !f.id().equals("comment"))
                .map(f -> input(f, form))
                .toList();
    }

    private Input input(FieldInfo field, FieldForm form) {
        String kind = kind(field);
        List<String> shown = form.isShownAgain() ? form.sent(field.id()) : values.stored(field, form.issue());
        boolean required = site.model().fields().required(field.id(), form.projectId(), form.typeId());
        String html = kind.equals("html") ? appHtml(field, form) : "";
        return new Input(
                field.id(),
                field.name(),
                kind,
                required,
                shown,
                options(field, form, required),
                field.description() == null ? "" : field.description(),
                form.errors().getOrDefault(field.id(), ""),
                html,
                kind.equals("user") && !shown.isEmpty() ? displayName(shown.get(0)) : "");
    }

    private String displayName(String userName) {
        return site.model().users().byName(userName).map(u -> u.displayName()).orElse(userName);
    }

    private static String kind(FieldInfo field) {
        if (!field.custom()) {
            return switch (field.id()) {
                case "description" -> "textarea";
                case "priority", "resolution" -> "select";
                case "assignee", "reporter" -> "user";
                case "duedate" -> "date";
                default -> "text";
            };
        }
        if (!field.typeKey().startsWith(FieldValues.SYSTEM_TYPES)) {
            return "html";
        }
        return switch (field.typeKey().substring(FieldValues.SYSTEM_TYPES.length())) {
            case "textarea" -> "textarea";
            case "float" -> "number";
            case "select", "radiobuttons" -> "select";
            case "multiselect", "multicheckboxes" -> "multiselect";
            case "datepicker" -> "date";
            case "userpicker" -> "user";
            default -> "text";
        };
    }

    /** Id to text in order; a field that may stay empty starts with "none". */
    private Map<String, String> options(FieldInfo field, FieldForm form, boolean required) {
        Map<String, String> options = new LinkedHashMap<>();
        if (field.id().equals("priority")) {
            options.putAll(byId(site.model().constants().priorities()));
        } else if (field.id().equals("resolution")) {
            options.putAll(byId(site.model().constants().resolutions()));
        } else if (field.custom()) {
            if (!required && kind(field).equals("select")) {
                options.put("", site.model().i18n().text(site.model().i18n().currentLocale(), "sandbox.web.none"));
            }
            options.putAll(site.model().fields().options(field.customId(), form.projectId(), form.typeId()));
        }
        return options;
    }

    private static Map<String, String> byId(List<NamedConstant> constants) {
        Map<String, String> options = new LinkedHashMap<>();
        constants.forEach(c -> options.put(c.id(), c.name()));
        return options;
    }

    private String appHtml(FieldInfo field, FieldForm form) {
        return site.plugins()
                .module(Module.CustomFieldType.class, field.typeKey())
                .filter(type -> type.head().resources().containsKey("edit"))
                .map(type -> render(type, "edit", () -> editContext(field, form)))
                .orElse("");
    }

    private Map<String, Object> editContext(FieldInfo field, FieldForm form) {
        IssueInfo issue = form.issue();
        List<String> sent = form.isShownAgain() ? form.sent(field.id()) : null;
        Map<String, Object> context =
                new LinkedHashMap<>(site.jira().fieldContext(field, issue, form.projectId(), form.typeId(), sent));
        context.put("action", new FormAction(form.errors()));
        context.put("displayParameters", displayParameters(form));
        context.put("displayParams", displayParameters(form));
        return context;
    }

    /** As Jira's forms do; its quick dialogs ask for the control alone. */
    private static Map<String, Object> displayParameters(FieldForm form) {
        return form.dialog()
                ? Map.of("theme", "aui", "noHeader", "true", "isFirstField", true, "isLastField", true)
                : Map.of("theme", "aui");
    }

    /** One broken field must not take the page with it; the message says which type and why. */
    String render(Module.CustomFieldType type, String template, Supplier<Map<String, Object>> context) {
        StringWriter out = new StringWriter();
        try {
            site.templates()
                    .renderOfPlugin(
                            type.head().pluginKey(),
                            type.head().resources().get(template).location(),
                            context.get(),
                            out);
        } catch (IOException | RuntimeException | LinkageError e) {
            LOG.error("Template {} of {} failed", template, type.completeKey(), e);
            return "<div class=\"aui-message aui-message-error sandbox-module-error\"><p>"
                    + EscapingHandler.escape(type.completeKey() + ": " + e.getMessage()) + "</p></div>";
        }
        return out.toString();
    }

    /** Splits what one text input holds into what Jira's form sends as several values. */
    static Map<String, List<String>> normalised(Map<String, List<String>> params) {
        Map<String, List<String>> all = new LinkedHashMap<>(params);
        List<String> labels = all.get("labels");
        if (labels != null) {
            List<String> words = new ArrayList<>();
            labels.forEach(text -> java.util.Arrays.stream(text.trim().split("\\s+"))
                    .filter(w -> !w.isEmpty())
                    .forEach(words::add));
            all.put("labels", words);
        }
        return all;
    }
}
