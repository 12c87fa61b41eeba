package org.salescollab.setup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.salescollab.salesproject.SalesStatus;
import org.salescollab.salesproject.SalesType;
import org.salescollab.salesproject.SetupItem.Kind;

/** What everything is called in one language, and how a name is changed when it is taken. */
final class Naming {

    private static final List<String> TRANSITIONS = List.of(
            "to-s2",
            "to-s3",
            "to-s4",
            "to-s5",
            "to-s6",
            "to-s7",
            "win",
            "hand-over",
            "close",
            "back-to-s1",
            "back-to-s2",
            "back-to-s3",
            "back-to-s4",
            "back-to-s5",
            "back-to-s6",
            "lose",
            "cancel",
            "requalify",
            "reopen");

    private final Names names;
    private final Language language;
    private final JiraConfig jira;

    Naming(Names names, Language language, JiraConfig jira) {
        this.names = names;
        this.language = language;
        this.jira = jira;
    }

    String name(Step step, @Nullable ProjectFacts project) {
        String own = step.code().toLowerCase(Locale.ROOT);
        return switch (step.kind()) {
            case STATUS -> text(SalesStatus.valueOf(step.code()).i18nKey());
            case RESOLUTION -> text(SalesResolution.valueOf(step.code()).i18nKey());
            case ISSUE_TYPE -> text(SalesType.valueOf(step.code()).i18nKey());
            case FIELD -> text(step.field().i18nKey());
            case OPTION -> optionName(step);
            case SCREEN -> text("sales.setup.name.screen." + own);
            case SCREEN_SCHEME -> text("sales.setup.name.screen-scheme." + own);
            case WORKFLOW -> text("sales.setup.name.workflow");
            case FIELD_CONTEXT -> text("sales.setup.name.field-context");
            default ->
                (project == null ? "" : project.key() + ": ")
                        + text("sales.setup.name."
                                + step.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }

    String description(Step step) {
        return switch (step.kind()) {
            case ISSUE_TYPE -> text(SalesType.valueOf(step.code()).i18nKey() + ".description");
            case FIELD -> text(step.field().i18nKey() + ".description");
            default -> text("sales.setup.made-by");
        };
    }

    /** The name itself, or one near it that nothing of the kind has yet. */
    String freeName(Step step, String wanted) {
        if (step.kind() == Kind.OPTION || step.kind() == Kind.FIELD_CONTEXT) {
            return wanted;
        }
        return candidates(wanted).stream()
                .filter(name -> jira.idOf(step.kind(), name).isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("all names near " + wanted + " are taken"));
    }

    /** What stands for each mark in the shipped workflow. */
    Map<String, String> workflowTokens(Records records) {
        Map<String, String> tokens = new HashMap<>();
        for (SalesStatus status : SalesStatus.values()) {
            tokens.put("status." + status, records.id(Kind.STATUS, status.name()));
            tokens.put("name." + status, text(status.i18nKey()));
        }
        for (SalesResolution resolution : SalesResolution.values()) {
            tokens.put("resolution." + resolution, records.id(Kind.RESOLUTION, resolution.name()));
        }
        TRANSITIONS.forEach(code -> tokens.put("action." + code, text("sales.transition." + code)));
        tokens.put("name.workflow", text("sales.setup.name.workflow"));
        tokens.put("screen.LOSS", records.id(Kind.SCREEN, ScreenShape.LOSS.name()));
        return tokens;
    }

    private String optionName(Step step) {
        FieldShape field = step.optionField();
        return field.isNamedByCode() ? step.optionCode() : text(field.optionI18nKey(step.optionCode()));
    }

    private List<String> candidates(String wanted) {
        String suffix = text("sales.setup.name.suffix");
        List<String> names = new ArrayList<>(List.of(wanted, wanted + " (" + suffix + ")"));
        for (int i = 2; i < 100; i++) {
            names.add(wanted + " (" + suffix + " " + i + ")");
        }
        return names;
    }

    private String text(String i18nKey) {
        return names.of(language, i18nKey);
    }
}
