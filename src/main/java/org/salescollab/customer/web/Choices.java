package org.salescollab.customer.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.salescollab.customer.CustomerStatus;
import org.salescollab.customer.Tier;
import org.salescollab.platform.ReaderTexts;

/** The choices of select boxes in the reader's language. */
final class Choices {

    private Choices() {}

    static List<ChoiceView> tiers(Set<Tier> chosen, ReaderTexts reader) {
        return Arrays.stream(Tier.values())
                .map(tier -> new ChoiceView(tier.name(), reader.get(tier.i18nKey()), chosen.contains(tier)))
                .toList();
    }

    static List<ChoiceView> statuses(Set<CustomerStatus> chosen, ReaderTexts reader) {
        return Arrays.stream(CustomerStatus.values())
                .map(each -> new ChoiceView(each.name(), reader.get(each.i18nKey()), chosen.contains(each)))
                .toList();
    }
}
