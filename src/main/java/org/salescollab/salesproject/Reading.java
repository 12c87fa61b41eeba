package org.salescollab.salesproject;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Money;

/** Turns what an issue says into a sales project: stage by status, defaults of the stage, base currency by rate. */
public final class Reading {

    /** Asked for once, since Java copies its list of currencies each time. */
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(toUnmodifiableSet());

    private final StageMap stages;
    private final Exchange exchange;
    private final CurrentTemplates templates;

    public Reading(StageMap stages, Exchange exchange, CurrentTemplates templates) {
        this.stages = stages;
        this.exchange = exchange;
        this.templates = templates;
    }

    public SalesProject of(IssueFacts facts, @Nullable SalesProject before) {
        Stage stage = stages.stageOf(facts.statusId()).orElse(Stage.UNMAPPED);
        Money amount = amount(facts.amount(), facts.currency());
        return new SalesProject(
                facts.issue(),
                facts.project(),
                facts.issueTypeId(),
                stage,
                facts.statusId(),
                customerOf(facts),
                amount,
                amount == null ? null : exchange.toBase(amount).orElse(null),
                probability(facts.probabilityPercent(), stage),
                categoryOf(facts, stage),
                facts.expectedClose(),
                facts.created(),
                facts.ownerKey(),
                lastActivity(facts, before),
                facts.updated(),
                template(facts, before));
    }

    /** An amount as an issue says it; in the base currency when it names none, or none that exists. */
    public @Nullable Money amount(@Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null ? null : Money.of(amount, known(currency));
    }

    private String known(@Nullable String currency) {
        return currency != null && CURRENCIES.contains(currency) ? currency : exchange.base();
    }

    private static @Nullable CustomerKey customerOf(IssueFacts facts) {
        String key = facts.customerKey();
        return key == null ? null : CustomerKey.parse(key).orElse(null);
    }

    /** A decided project is certain, whatever the field still says from the time before. */
    public static Probability probability(@Nullable BigDecimal percent, Stage stage) {
        return percent == null || isDecided(stage)
                ? Probability.ofPercent(stage.probabilityPercent())
                : Probability.clamped(percent);
    }

    private static ForecastCategory categoryOf(IssueFacts facts, Stage stage) {
        ForecastCategory category = facts.category();
        return category == null || isDecided(stage) ? stage.category() : category;
    }

    private static boolean isDecided(Stage stage) {
        return stage.kind() != Stage.Kind.OPEN;
    }

    /** A project keeps the version it began with, until somebody says that it is of another complexity. */
    private TemplateRef template(IssueFacts facts, @Nullable SalesProject before) {
        Complexity complexity = Objects.requireNonNullElse(facts.complexity(), Complexity.STANDARD);
        return before != null && before.template().complexity() == complexity
                ? before.template()
                : templates.currentRef(complexity);
    }

    private static Instant lastActivity(IssueFacts facts, @Nullable SalesProject before) {
        return before != null && before.statusId().equals(facts.statusId()) ? before.lastActivity() : facts.updated();
    }
}
