package org.salescollab.interaction.web;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.salescollab.interaction.InteractionList;
import org.salescollab.interaction.InteractionLookup;
import org.salescollab.platform.web.PageSection;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;

/** When a customer was last spoken with, in the head of its page. */
public final class LastContactSection implements PageSection {

    private final InteractionLookup lookup;

    public LastContactSection(InteractionLookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public String name() {
        return "lastContact";
    }

    @Override
    public List<String> webResources() {
        return List.of();
    }

    @Override
    public LastContactView view(Actor actor, String subject) {
        CustomerKey customer =
                CustomerKey.parse(subject).orElseThrow(() -> new NotFound("sales.customer.error.not-found"));
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(actor.locale());
        return new LastContactView(lookup.list(actor, new InteractionList(customer, 1, null)).rows().stream()
                .map(each -> each.note().at().withZoneSameInstant(actor.zone()).format(format))
                .findFirst()
                .orElse(""));
    }
}
