package org.salescollab.customer.rest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.People;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerIssues;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Page;
import org.salescollab.shared.UserRef;

/** Shapes customers into the JSON of answers. */
public final class CustomerJsons {

    private final People people;
    private final CustomerIssues issues;
    private final CustomerLookup lookup;

    public CustomerJsons(People people, CustomerIssues issues, CustomerLookup lookup) {
        this.people = people;
        this.issues = issues;
        this.lookup = lookup;
    }

    /** Who and what some customers refer to, read together. */
    private record Related(Locale locale, Map<String, UserRef> owners, Map<CustomerKey, Customer> parents) {}

    CustomerJson one(Customer customer, Actor actor) {
        return json(customer, related(List.of(customer), actor));
    }

    CustomerPageJson page(Page<Customer> page, Actor actor) {
        Related related = related(page.rows(), actor);
        return new CustomerPageJson(
                page.rows().stream().map(customer -> json(customer, related)).toList(), page.total(), page.next());
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

    private Related related(List<Customer> customers, Actor actor) {
        List<CustomerKey> parents = customers.stream()
                .map(customer -> customer.profile().parent())
                .filter(Objects::nonNull)
                .toList();
        return new Related(
                actor.locale(), owners(customers), parents.isEmpty() ? Map.of() : lookup.seen(actor, parents));
    }

    private static @Nullable RelatedJson parent(Customer customer, Related related) {
        CustomerKey key = customer.profile().parent();
        Customer parent = key == null ? null : related.parents().get(key);
        return parent == null ? null : new RelatedJson(parent.key().value(), parent.name(related.locale()));
    }

    private Map<String, UserRef> owners(List<Customer> customers) {
        return people.byKeys(customers.stream()
                .map(customer -> customer.profile().owner())
                .filter(Objects::nonNull)
                .toList());
    }

    private CustomerJson json(Customer customer, Related related) {
        CustomerProfile profile = customer.profile();
        return new CustomerJson(
                customer.key().value(),
                customer.name(related.locale()),
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
                owner(profile.owner(), related.owners()),
                profile.status().name(),
                profile.domain(),
                profile.elsewhere().externalId(),
                profile.elsewhere().assetsKey(),
                customer.formerKeys().stream().map(CustomerKey::value).toList(),
                parent(customer, related),
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
