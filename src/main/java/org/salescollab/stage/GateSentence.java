package org.salescollab.stage;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.salescollab.shared.Message;

/** Says what keeps a project from passing a gate, and what to do about it. */
public final class GateSentence {

    private final Function<Message, String> texts;

    /** {@code texts} puts a sentence into the reader's language. */
    public GateSentence(Function<Message, String> texts) {
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
                        java.util.TreeMap::new,
                        Collectors.mapping(
                                finding -> texts.apply(finding.name()),
                                Collectors.joining(texts.apply(Message.of("sales.gate.comma"))))))
                .entrySet()
                .stream()
                .map(rule -> texts.apply(Message.of(
                        "sales.gate.rule." + rule.getKey().name().toLowerCase(Locale.ROOT), rule.getValue())))
                .collect(Collectors.joining(texts.apply(Message.of("sales.gate.semicolon"))));
    }
}
