package org.salescollab.customer.rest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.People;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerIssues;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Page;
import org.salescollab.shared.UserRef;

/** Shapes customers into the JSON of answers. */
public final class CustomerJsons {

    private final People people;
    private final CustomerIssues issues;

    public CustomerJsons(People people, CustomerIssues issues) {
        this.people = people;
        this.issues = issues;
    }

    CustomerJson one(Customer customer, Locale locale) {
        return json(customer, locale, owners(List.of(customer)));
    }

    CustomerPageJson page(Page<Customer> page, Locale locale) {
        Map<String, UserRef> owners = owners(page.rows());
        return new CustomerPageJson(
                page.rows().stream()
                        .map(customer -> json(customer, locale, owners))
                        .toList(),
                page.total(),
                page.next());
    }

    SuggestionsJson suggestions(List<Customer> customers, Locale locale) {
        return new SuggestionsJson(customers.stream()
                .map(customer -> new SuggestionJson(
                        customer.key().value(),
                        customer.name(locale),
                        customer.otherName(locale),
                        customer.profile().tier().name()))
                .toList());
    }

    private Map<String, UserRef> owners(List<Customer> customers) {
        return people.byKeys(customers.stream()
                .map(customer -> customer.profile().owner())
                .filter(Objects::nonNull)
                .toList());
    }

    private CustomerJson json(Customer customer, Locale locale, Map<String, UserRef> owners) {
        CustomerProfile profile = customer.profile();
        return new CustomerJson(
                customer.key().value(),
                customer.name(locale),
                profile.nameZh(),
                profile.nameEn(),
                profile.aliases(),
                profile.creditCode(),
                profile.industry(),
                profile.tier().name(),
                profile.region(),
                profile.country(),
                profile.language(),
                profile.timeZone(),
                profile.currency(),
                owner(profile.owner(), owners),
                profile.status().name(),
                profile.domain(),
                customer.formerKeys().stream().map(CustomerKey::value).toList(),
                customer.version().number(),
                customer.changedAt().toString(),
                issues.jql(customer).orElse(null));
    }

    /** A person whom Jira has forgotten is still named by the stored key. */
    private static @Nullable PersonJson owner(@Nullable String key, Map<String, UserRef> owners) {
        if (key == null) {
            return null;
        }
        UserRef known = owners.get(key);
        return known == null ? new PersonJson(key, key, key, false) : PersonJson.of(known);
    }
}
