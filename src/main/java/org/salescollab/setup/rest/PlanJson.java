package org.salescollab.setup.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.salescollab.platform.Texts;
import org.salescollab.setup.PlanItem;
import org.salescollab.setup.SetupPlan;

/** A preview or a result, with words in the reader's language beside the codes. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanJson(
        @Nullable String project,
        boolean complete,
        boolean cancelled,
        @Nullable String obstacle,
        List<Item> items) {

    static PlanJson of(SetupPlan plan, Texts texts, Locale locale) {
        return new PlanJson(
                plan.project() == null ? null : plan.project().key(),
                plan.isComplete(),
                plan.cancelled(),
                plan.obstacle() == null ? null : texts.text(locale, plan.obstacle()),
                plan.items().stream().map(item -> Item.of(item, texts, locale)).toList());
    }

    /** One line of it. */
    public record Item(
            String kind, String kindName, String code, String name, String state, String stateName, String why) {

        static Item of(PlanItem item, Texts texts, Locale locale) {
            return new Item(
                    item.step().kind().name(),
                    texts.text(locale, "sales.setup.kind." + slug(item.step().kind())),
                    item.step().code(),
                    item.name(),
                    item.state().name(),
                    texts.text(locale, "sales.setup.state." + slug(item.state())),
                    texts.text(locale, item.why()));
        }

        private static String slug(Enum<?> code) {
            return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
