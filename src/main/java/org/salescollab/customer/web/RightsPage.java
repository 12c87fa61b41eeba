package org.salescollab.customer.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.salescollab.access.CustomerLimit;
import org.salescollab.access.CustomerPolicy;
import org.salescollab.access.CustomerRight;
import org.salescollab.customer.CustomerRightsSetup;
import org.salescollab.customer.Tier;
import org.salescollab.platform.ReaderTexts;
import org.salescollab.platform.Texts;
import org.salescollab.shared.Actor;

/** Makes the page of the rights over customers. */
public final class RightsPage {

    private final CustomerRightsSetup setup;
    private final Texts texts;

    public RightsPage(CustomerRightsSetup setup, Texts texts) {
        this.setup = setup;
        this.texts = texts;
    }

    RightsView view(Actor actor) {
        CustomerPolicy policy = setup.current(actor);
        Set<String> lost = setup.lostGroups(actor, policy);
        ReaderTexts reader = texts.of(actor.locale());
        return new RightsView(
                policy.version().number(),
                Arrays.stream(CustomerRight.values())
                        .map(right -> right(right, policy, lost, reader))
                        .toList(),
                policy.limits().stream()
                        .map(limit -> limit(limit, lost, reader))
                        .toList(),
                new LimitView("", false, "", Choices.tiers(Set.of(), reader), false));
    }

    private static RightView right(CustomerRight right, CustomerPolicy policy, Set<String> lost, ReaderTexts reader) {
        String code = right.code();
        String fallback = right.isForAdminsByDefault() ? "admins" : "everybody";
        List<GroupView> groups = policy.groupsOf(right).stream()
                .map(group -> new GroupView(group, lost.contains(group)))
                .toList();
        return new RightView(
                code,
                reader.get("sales.customer.rights.right." + code),
                reader.get("sales.customer.rights.default." + fallback),
                groups);
    }

    private static LimitView limit(CustomerLimit limit, Set<String> lost, ReaderTexts reader) {
        Set<Tier> chosen = limit.tiers().stream().map(Tier::valueOf).collect(Collectors.toSet());
        return new LimitView(
                limit.group(),
                lost.contains(limit.group()),
                String.join("\n", limit.regions()),
                Choices.tiers(chosen, reader),
                limit.owned());
    }
}
