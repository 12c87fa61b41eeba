package org.salescollab.contact.ao;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.salescollab.contact.ContactId;
import org.salescollab.contact.ContactSearch;
import org.salescollab.platform.ao.Likes;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.shared.CustomerKey;

/** Looks for people through the links to their customers. */
public final class SqlContactSearch implements ContactSearch {

    private static final String WITHIN = "SELECT c.[ID] FROM {CONTACT} c WHERE c.[SEARCH_TEXT] LIKE ? ESCAPE '!'"
            + " AND EXISTS (SELECT 1 FROM {CONTACT_LINK} l WHERE l.[CONTACT_ID] = c.[ID] AND l.[CUSTOMER_ID] IN (%s))"
            + " ORDER BY c.[ID]";

    private final SqlRunner sql;

    public SqlContactSearch(SqlRunner sql) {
        this.sql = sql;
    }

    @Override
    public List<ContactId> within(Collection<CustomerKey> customers, String normalisedText, int limit) {
        List<Object> args = new ArrayList<>(List.of(Likes.containing(normalisedText)));
        customers.forEach(customer -> args.add((int) customer.number()));
        return sql.query(
                WITHIN.formatted(SqlRunner.placeholders(customers.size())),
                args,
                limit,
                row -> new ContactId(row.getLong(1)));
    }
}
