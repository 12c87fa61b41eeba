package org.salescollab.contact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.access.IssueRef;
import org.salescollab.access.People;
import org.salescollab.access.VisibleIssues;
import org.salescollab.organisation.Chart;
import org.salescollab.organisation.DepartmentDef;
import org.salescollab.organisation.Organisation;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Department;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.TypedFields;
import org.salescollab.shared.UserRef;

/** The people and issues that notes about a customer speak of: finds what somebody typed, names what is kept. */
public final class Parties {

    private static final int MOST_PEOPLE = 50;

    private final ContactLookup contacts;
    private final People people;
    private final VisibleIssues issues;
    private final AccessGate gate;
    private final Organisation organisation;

    public Parties(
            ContactLookup contacts, People people, VisibleIssues issues, AccessGate gate, Organisation organisation) {
        this.contacts = contacts;
        this.people = people;
        this.issues = issues;
        this.gate = gate;
        this.organisation = organisation;
    }

    /** The customer's people of these numbers. */
    public List<ContactId> contacts(
            Actor actor, CustomerKey customer, List<Long> typed, String field, TypedFields fields) {
        List<ContactId> ids = typed.stream()
                .filter(number -> number > 0)
                .distinct()
                .map(ContactId::new)
                .toList();
        List<ContactId> known = ids.isEmpty()
                ? List.of()
                : contacts.named(actor, customer, ids).stream().map(Contact::id).toList();
        if (typed.size() > MOST_PEOPLE
                || known.size() != typed.stream().distinct().count()) {
            fields.problems().add(field, "sales.contact.error.choice", MOST_PEOPLE);
        }
        return known;
    }

    /** What stays of the people noted before: whom the writer may not see, the writer can't have taken out. */
    public List<ContactId> unseen(Actor actor, CustomerKey customer, Collection<ContactId> before) {
        return before.isEmpty() || contacts.shows(actor, customer) ? List.of() : List.copyOf(before);
    }

    /** The customer's person of this number; where nobody is typed, the one of before whom the writer may not see. */
    public @Nullable ContactId contact(
            Actor actor, CustomerKey customer, @Nullable Long typed, @Nullable ContactId before, TypedField field) {
        if (typed != null || before == null) {
            return contact(actor, customer, typed, field.name(), field.fields());
        }
        return unseen(actor, customer, List.of(before)).stream().findFirst().orElse(null);
    }

    public @Nullable ContactId contact(
            Actor actor, CustomerKey customer, @Nullable Long typed, String field, TypedFields fields) {
        List<ContactId> known = typed == null ? List.of() : contacts(actor, customer, List.of(typed), field, fields);
        return known.isEmpty() ? null : known.get(0);
    }

    /** The keys of our people of these names; the actor alone for none. */
    public List<String> ours(Actor actor, List<String> typed, String field, TypedFields fields) {
        gate.requireLicensed(actor);
        List<String> keys = new ArrayList<>();
        for (String name : typed.stream().limit(MOST_PEOPLE).toList()) {
            String key = user(name, field, fields);
            if (key != null) {
                keys.add(key);
            }
        }
        if (typed.size() > MOST_PEOPLE) {
            fields.problems().add(field, "sales.contact.error.choice", MOST_PEOPLE);
        }
        return keys.isEmpty() ? List.of(actor.key()) : keys;
    }

    /** The key of the one of ours who is called so. */
    public @Nullable String user(@Nullable String typed, String field, TypedFields fields) {
        String name = typed == null ? "" : typed.strip();
        String key =
                name.isEmpty() ? null : people.byName(name).map(UserRef::key).orElse(null);
        if (key == null && !name.isEmpty()) {
            fields.problems().add(field, "sales.customer.error.owner");
        }
        return key;
    }

    /** The issue of a key, if the actor may browse it. */
    public @Nullable IssueId issue(Actor actor, @Nullable String typed, String field, TypedFields fields) {
        gate.requireLicensed(actor);
        String key = fields.text(field, typed, 60);
        IssueId found = key == null
                ? null
                : issues.byKey(actor, key.toUpperCase(Locale.ROOT))
                        .map(IssueRef::id)
                        .orElse(null);
        if (found == null && key != null) {
            fields.problems().add(field, "sales.error.issue.not-found");
        }
        return found;
    }

    /** One of the departments that are offered now. */
    public Department department(@Nullable String typed, String field, TypedFields fields) {
        List<Department> offered = organisation.chart().offered().stream()
                .map(DepartmentDef::department)
                .toList();
        return fields.neededDepartment(field, typed, offered);
    }

    /** The departments that are offered now, by code. */
    public Map<String, String> departments(Locale locale) {
        return Chart.choices(organisation.chart().offered(), locale);
    }

    /** Names for a reader; people and issues that the reader may not see have none. */
    public Named named(Actor actor, CustomerKey customer, Mentioned mentioned) {
        Map<ContactId, String> names = new LinkedHashMap<>();
        if (!mentioned.contacts().isEmpty()) {
            contacts.named(actor, customer, mentioned.contacts())
                    .forEach(each -> names.put(each.id(), each.profile().name(actor.locale())));
        }
        return new Named(
                names,
                people.byKeys(mentioned.users()),
                issues.byIds(actor, mentioned.issues()),
                organisation.chart(),
                actor.locale());
    }

    /** Where what is wrong is told. */
    public record TypedField(String name, TypedFields fields) {}

    /** What is to be named. */
    public record Mentioned(Collection<ContactId> contacts, Collection<String> users, Collection<IssueId> issues) {}

    /** Names by what they belong to. */
    public record Named(
            Map<ContactId, String> contacts,
            Map<String, UserRef> users,
            Map<IssueId, IssueRef> issues,
            Chart chart,
            Locale locale) {

        public String department(@Nullable Department department) {
            return chart.name(department, locale);
        }

        /** A colleague whom Jira has forgotten is still named by the stored key. */
        public UserRef user(String key) {
            UserRef known = users.get(key);
            return known == null ? new UserRef(key, key, key, false) : known;
        }
    }
}
