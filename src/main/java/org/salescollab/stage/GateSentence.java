package org.salescollab.stage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.salescollab.playbook.GateRule;
import org.salescollab.shared.Message;

/** Says what keeps a project from passing a gate, and what to do about it. */
public final class GateSentence {

    private final Locale locale;
    private final Function<Message, String> texts;

    /** {@code texts} puts a sentence into the reader's language. */
    public GateSentence(Locale locale, Function<Message, String> texts) {
        this.locale = locale;
        this.texts = texts;
    }

    /** One sentence for a closed gate. */
    public String of(GateReport report) {
        String missing = names(report.stopping());
        String stage = texts.apply(Message.of(report.entered().i18nKey()));
        String key = report.wantsReason() ? "sales.gate.closed.warn" : "sales.gate.closed.block";
        return texts.apply(Message.of(key, stage, missing));
    }

    /** Names the findings rule by rule, as "roles: FR, LEGAL; evidence: the terms are agreed". */
    public String names(List<GateFinding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        GateFinding::rule,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                this::name, Collectors.joining(texts.apply(Message.of("sales.gate.comma"))))))
                .entrySet()
                .stream()
                .map(rule -> texts.apply(Message.of("sales.gate.rule." + code(rule.getKey()), rule.getValue())))
                .collect(Collectors.joining(texts.apply(Message.of("sales.gate.semicolon"))));
    }

    /** What one finding is called. */
    public String name(GateFinding finding) {
        return switch (finding.rule()) {
            case ROLE_COVERAGE -> finding.code();
            case EVIDENCE -> finding.name().in(locale);
            case REQUIRED_FIELDS -> texts.apply(Message.of("sales.gate.field." + finding.code()));
        };
    }

    /** The rule's word on pages and over REST. */
    public static String code(GateRule rule) {
        return switch (rule) {
            case ROLE_COVERAGE -> "roles";
            case EVIDENCE -> "evidence";
            case REQUIRED_FIELDS -> "fields";
        };
    }
}
