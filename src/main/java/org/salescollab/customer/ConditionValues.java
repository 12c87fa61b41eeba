package org.salescollab.customer;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.salescollab.access.People;
import org.salescollab.shared.Problems;
import org.salescollab.shared.UserRef;

/** Turns the values of a condition into what the register stores; a code or person that doesn't exist is refused. */
final class ConditionValues {

    private final People people;
    private final String currentUser;

    ConditionValues(People people, String currentUser) {
        this.people = people;
        this.currentUser = currentUser;
    }

    String currentUser() {
        return currentUser;
    }

    String stored(CustomerAttribute attribute, ConditionToken token) {
        String text = token.text().strip();
        return switch (attribute) {
            case TIER -> code(Tier.values(), attribute, token);
            case STATUS -> code(CustomerStatus.values(), attribute, token);
            case COUNTRY -> text.toUpperCase(Locale.ROOT);
            case OWNER -> owner(token);
            case REGION, INDUSTRY, PARENT -> text;
            case NAME -> name(token);
        };
    }

    private String owner(ConditionToken token) {
        return people.byName(token.text().strip())
                .map(UserRef::key)
                .orElseThrow(() ->
                        Problems.refuse("condition", "sales.customer.where.error.owner", token.place(), token.text()));
    }

    private static String name(ConditionToken token) {
        String normalised = NormalisedName.of(token.text());
        if (normalised.isEmpty()) {
            throw Problems.refuse("condition", "sales.customer.where.error.value", token.place(), token.text());
        }
        return normalised;
    }

    private static String code(Enum<?>[] codes, CustomerAttribute attribute, ConditionToken token) {
        String wanted = token.text().strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(codes)
                .map(Enum::name)
                .filter(wanted::equals)
                .findFirst()
                .orElseThrow(() -> Problems.refuse(
                        "condition",
                        "sales.customer.where.error.code",
                        token.place(),
                        token.text(),
                        attribute.word(),
                        Arrays.stream(codes).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
