package org.salescollab.contact.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.access.People;
import org.salescollab.contact.Attitude;
import org.salescollab.contact.BuyingRole;
import org.salescollab.contact.Contact;
import org.salescollab.contact.ContactList;
import org.salescollab.contact.ContactLookup;
import org.salescollab.contact.ContactProfile;
import org.salescollab.contact.LastSpoken;
import org.salescollab.platform.ReaderTexts;
import org.salescollab.platform.Texts;
import org.salescollab.platform.web.PageSection;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Page;
import org.salescollab.shared.UserRef;

/** The people on a customer's page. */
public final class PeopleSection implements PageSection {

    private static final Comparator<Contact> MOST_INFLUENTIAL_FIRST = Comparator.comparing((Contact contact) ->
                    Objects.requireNonNullElse(contact.profile().influence(), 0))
            .reversed()
            .thenComparing(Contact::id);

    private final ContactLookup lookup;
    private final AccessGate gate;
    private final People people;
    private final Texts texts;
    private final LastSpoken lastSpoken;

    public PeopleSection(ContactLookup lookup, AccessGate gate, People people, Texts texts, LastSpoken lastSpoken) {
        this.lookup = lookup;
        this.gate = gate;
        this.people = people;
        this.texts = texts;
        this.lastSpoken = lastSpoken;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public List<String> webResources() {
        return List.of("org.salescollab.jira:sales-contact-people");
    }

    @Override
    public PeopleView view(Actor actor, String subject) {
        return view(actor, subject, Map.of());
    }

    @Override
    public PeopleView view(Actor actor, String subject, Map<String, String> after) {
        CustomerKey customer =
                CustomerKey.parse(subject).orElseThrow(() -> new NotFound("sales.customer.error.not-found"));
        if (!gate.mayReadCustomers(actor)) {
            return PeopleView.hidden();
        }
        ContactList wanted = new ContactList(customer, ContactList.LARGEST_PAGE, after.get(name()));
        return lookup.shown(actor, wanted)
                .map(page -> view(actor, wanted, page))
                .orElseGet(PeopleView::hidden);
    }

    private PeopleView view(Actor actor, ContactList wanted, Page<Contact> page) {
        ReaderTexts reader = texts.of(actor.locale());
        List<Contact> contacts = lastSpoken.of(actor, wanted.customer(), page.rows());
        List<BuyerMap.Placed> placed = placed(contacts, actor.locale(), reader);
        return new PeopleView(
                true,
                gate.mayWriteCustomers(actor),
                wanted.customer().value(),
                count(wanted, page, reader),
                placed.stream().map(BuyerMap.Placed::view).toList(),
                BuyerMap.attitudes(reader),
                BuyerMap.rows(placed),
                BuyerMap.unplaced(placed),
                PeopleFields.in(reader),
                wanted.after() != null,
                Objects.requireNonNullElse(page.next(), ""));
    }

    private static String count(ContactList wanted, Page<Contact> page, ReaderTexts reader) {
        if (wanted.after() != null) {
            return reader.get("sales.contact.page.later", page.rows().size(), page.total());
        }
        return page.next() == null
                ? reader.get("sales.contact.page.count", page.total())
                : reader.get("sales.contact.page.first", page.rows().size(), page.total());
    }

    private List<BuyerMap.Placed> placed(List<Contact> contacts, Locale locale, ReaderTexts reader) {
        Map<String, UserRef> owners = people.byKeys(contacts.stream()
                .map(contact -> contact.profile().owner())
                .filter(Objects::nonNull)
                .toList());
        return contacts.stream()
                .sorted(MOST_INFLUENTIAL_FIRST)
                .map(contact -> new BuyerMap.Placed(contact, person(contact, locale, reader, owners)))
                .toList();
    }

    private static PersonView person(Contact contact, Locale locale, ReaderTexts reader, Map<String, UserRef> owners) {
        ContactProfile profile = contact.profile();
        BuyingRole role = profile.role();
        Attitude attitude = profile.attitude();
        UserRef owner = profile.owner() == null ? null : owners.get(profile.owner());
        return new PersonView(
                contact.id().number(),
                profile.name(locale),
                text(profile.otherName(locale)),
                text(profile.title()),
                role == null ? "" : reader.get(role.i18nKey()),
                role == BuyingRole.BLOCKER,
                attitude == null ? "" : PeopleFields.attitude(attitude, reader),
                text(profile.influence()),
                day(profile.lastContact(), locale),
                owner == null ? text(profile.owner()) : owner.displayName());
    }

    private static String day(@Nullable LocalDate day, Locale locale) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(day);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
