package org.salescollab.contact.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.People;
import org.salescollab.contact.Contact;
import org.salescollab.contact.ContactProfile;
import org.salescollab.contact.LastSpoken;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Page;
import org.salescollab.shared.UserRef;

/** Shapes people of customers into the JSON of answers. */
public final class ContactJsons {

    private final People people;
    private final LastSpoken lastSpoken;

    public ContactJsons(People people, LastSpoken lastSpoken) {
        this.people = people;
        this.lastSpoken = lastSpoken;
    }

    ContactJson one(Contact contact, Actor actor) {
        return all(List.of(contact), actor).get(0);
    }

    /** The people of one customer; what was said with them elsewhere doesn't count here, as on the customer's page. */
    ContactPageJson page(Page<Contact> page, CustomerKey customer, Actor actor) {
        List<Contact> spoken = lastSpoken.of(actor, customer, page.rows());
        return new ContactPageJson(jsons(page.rows(), spoken, actor.locale()), page.total(), page.next());
    }

    List<ContactJson> all(List<Contact> contacts, Actor actor) {
        return jsons(contacts, lastSpoken.of(actor, contacts), actor.locale());
    }

    private List<ContactJson> jsons(List<Contact> contacts, List<Contact> spoken, Locale locale) {
        Map<String, UserRef> owners = people.byKeys(contacts.stream()
                .map(contact -> contact.profile().owner())
                .filter(Objects::nonNull)
                .toList());
        return IntStream.range(0, contacts.size())
                .mapToObj(i -> json(contacts.get(i), spoken.get(i).profile().lastContact(), locale, owners))
                .toList();
    }

    private static ContactJson json(
            Contact contact, @Nullable LocalDate lastContact, Locale locale, Map<String, UserRef> owners) {
        ContactProfile profile = contact.profile();
        return new ContactJson(
                contact.id().number(),
                profile.name(locale),
                profile.nameZh(),
                profile.nameEn(),
                profile.title(),
                profile.email(),
                profile.phone(),
                profile.role() == null ? null : profile.role().name(),
                profile.attitude() == null ? null : profile.attitude().value(),
                profile.influence(),
                profile.language(),
                text(lastContact),
                text(profile.lastContact()),
                owner(profile.owner(), owners),
                profile.consent().state().name(),
                text(profile.consent().on()),
                contact.customers().stream().map(CustomerKey::value).toList(),
                contact.version().number(),
                contact.changedAt().toString());
    }

    /** A colleague whom Jira has forgotten is still named by the stored key. */
    private static @Nullable OwnerJson owner(@Nullable String key, Map<String, UserRef> owners) {
        if (key == null) {
            return null;
        }
        UserRef known = owners.get(key);
        return known == null ? new OwnerJson(key, key, key) : new OwnerJson(key, known.name(), known.displayName());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
