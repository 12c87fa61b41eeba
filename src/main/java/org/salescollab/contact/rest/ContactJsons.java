package org.salescollab.contact.rest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.People;
import org.salescollab.contact.Contact;
import org.salescollab.contact.ContactProfile;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Page;
import org.salescollab.shared.UserRef;

/** Shapes people of customers into the JSON of answers. */
public final class ContactJsons {

    private final People people;

    public ContactJsons(People people) {
        this.people = people;
    }

    ContactJson one(Contact contact, Locale locale) {
        return all(List.of(contact), locale).get(0);
    }

    ContactPageJson page(Page<Contact> page, Locale locale) {
        return new ContactPageJson(all(page.rows(), locale), page.total(), page.next());
    }

    List<ContactJson> all(List<Contact> contacts, Locale locale) {
        Map<String, UserRef> owners = people.byKeys(contacts.stream()
                .map(contact -> contact.profile().owner())
                .filter(Objects::nonNull)
                .toList());
        return contacts.stream().map(contact -> json(contact, locale, owners)).toList();
    }

    private static ContactJson json(Contact contact, Locale locale, Map<String, UserRef> owners) {
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
