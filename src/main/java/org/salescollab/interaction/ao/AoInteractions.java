package org.salescollab.interaction.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.salescollab.contact.ContactId;
import org.salescollab.interaction.Interaction;
import org.salescollab.interaction.InteractionId;
import org.salescollab.interaction.InteractionList;
import org.salescollab.interaction.InteractionNote;
import org.salescollab.interaction.Interactions;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Page;
import org.salescollab.shared.Version;

/**
 * Interactions in Active Objects.
 *
 * <p>Statements: {@code byId} 2, {@code list} 3, {@code lastContacts} 1; none depends on the number of rows found.
 */
public final class AoInteractions implements Interactions {

    private static final String LAST_CONTACTS = "SELECT C.[CONTACT_ID], MAX(I.[HAPPENED_AT]) FROM {INTERACTION} I"
            + " INNER JOIN {INTERACTION_CONTACT} C ON C.[INTERACTION_ID] = I.[ID]"
            + " WHERE I.[CUSTOMER_ID] IN (%s) GROUP BY C.[CONTACT_ID]";

    private final ActiveObjects ao;
    private final SqlRunner sql;

    public AoInteractions(ActiveObjects ao, SqlRunner sql) {
        this.ao = ao;
        this.sql = sql;
    }

    @Override
    public Interaction add(CustomerKey customer, InteractionNote note, String by, Instant at) {
        InteractionRow row =
                ao.create(InteractionRow.class, InteractionMapping.values(customer, note, by, at.toEpochMilli()));
        link(row.getID(), note.contacts());
        Instant kept = Instant.ofEpochMilli(at.toEpochMilli());
        return new Interaction(new InteractionId(row.getID()), customer, note, by, Version.FIRST, kept);
    }

    @Override
    public boolean replace(Interaction changed) {
        InteractionRow row = row(changed.id()).orElse(null);
        if (row == null || row.getVersion() + 1 != changed.version().number()) {
            return false;
        }
        InteractionMapping.write(row, changed);
        unlink(changed.id());
        link(changed.id().number(), changed.note().contacts());
        return true;
    }

    @Override
    public void remove(InteractionId id) {
        unlink(id);
        row(id).ifPresent(ao::delete);
    }

    @Override
    public Optional<Interaction> byId(InteractionId id) {
        return row(id).map(List::of).map(this::interactions).map(found -> found.get(0));
    }

    @Override
    public Page<Interaction> list(InteractionList wanted) {
        InteractionList.Place place = wanted.place();
        long customer = wanted.customer().number();
        Query query = Query.select()
                .where(
                        "CUSTOMER_ID = ? AND (HAPPENED_AT < ? OR (HAPPENED_AT = ? AND ID < ?))",
                        customer,
                        place.at(),
                        place.at(),
                        place.id())
                .order("HAPPENED_AT DESC, ID DESC")
                .limit(wanted.size() + 1);
        List<InteractionRow> rows = Arrays.asList(ao.find(InteractionRow.class, query));
        boolean more = rows.size() > wanted.size();
        List<Interaction> page = interactions(more ? rows.subList(0, wanted.size()) : rows);
        int total = ao.count(InteractionRow.class, Query.select().where("CUSTOMER_ID = ?", customer));
        return new Page<>(page, total, more ? InteractionList.mark(page.get(page.size() - 1)) : null);
    }

    @Override
    public Map<ContactId, Instant> lastContacts(Collection<CustomerKey> customers) {
        Map<ContactId, Instant> last = new HashMap<>();
        sql.query(
                        LAST_CONTACTS.formatted(SqlRunner.placeholders(customers.size())),
                        customers.stream().map(CustomerKey::number).toList(),
                        row -> Map.entry(new ContactId(row.getLong(1)), Instant.ofEpochMilli(row.getLong(2))))
                .forEach(each -> last.put(each.getKey(), each.getValue()));
        return last;
    }

    private Optional<InteractionRow> row(InteractionId id) {
        return Arrays.stream(ao.find(InteractionRow.class, Query.select().where("ID = ?", id.number())))
                .findFirst();
    }

    /** Adds the people of all of them in one statement. */
    private List<Interaction> interactions(List<InteractionRow> rows) {
        Map<Long, List<ContactId>> contacts = new HashMap<>();
        if (!rows.isEmpty()) {
            Object[] ids = rows.stream().map(InteractionRow::getID).toArray();
            Query query = Query.select()
                    .where("INTERACTION_ID IN (" + SqlRunner.placeholders(ids.length) + ")", ids)
                    .order("ID ASC");
            for (InteractionContactRow link : ao.find(InteractionContactRow.class, query)) {
                contacts.computeIfAbsent(link.getInteractionId(), id -> new ArrayList<>())
                        .add(new ContactId(link.getContactId()));
            }
        }
        return rows.stream()
                .map(row -> InteractionMapping.interaction(row, contacts.getOrDefault(row.getID(), List.of())))
                .toList();
    }

    private void link(long interaction, List<ContactId> contacts) {
        for (ContactId contact : contacts) {
            Map<String, Object> values = Map.of(
                    "NATURAL_KEY",
                    interaction + ":" + contact.number(),
                    "INTERACTION_ID",
                    interaction,
                    "CONTACT_ID",
                    contact.number());
            ao.create(InteractionContactRow.class, values);
        }
    }

    private void unlink(InteractionId id) {
        ao.delete(ao.find(InteractionContactRow.class, Query.select().where("INTERACTION_ID = ?", id.number())));
    }
}
