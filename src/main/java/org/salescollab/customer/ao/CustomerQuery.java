package org.salescollab.customer.ao;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.salescollab.customer.Cursor;
import org.salescollab.customer.CustomerCondition;
import org.salescollab.customer.CustomerFilter;
import org.salescollab.customer.CustomerList;
import org.salescollab.customer.CustomerOrder;
import org.salescollab.platform.ao.Likes;
import org.salescollab.shared.CustomerKey;

/** Puts a list's filter, order and page into one condition; every value is bound. */
final class CustomerQuery {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> args = new ArrayList<>();

    /** Merged customers are found under the one they were merged into. */
    private CustomerQuery() {
        add("MERGED_INTO IS NULL");
    }

    /** All rows of the filter, for counting. */
    static Query all(CustomerFilter filter, CustomerCondition seen) {
        return of(filter, seen).query();
    }

    /** One page and one row more, which tells whether there is another page. */
    static Query page(CustomerList wanted, CustomerCondition seen) {
        CustomerQuery query = of(wanted.filter(), seen);
        if (wanted.after() != null) {
            query.after(wanted.order(), wanted.order().position(wanted.after()));
        }
        String direction = wanted.order().descending() ? " DESC" : " ASC";
        String column = column(wanted.order().column());
        String order = column.equals("ID") ? "ID" + direction : column + direction + ", ID ASC";
        return query.query().order(order).limit(wanted.size() + 1);
    }

    /** Rows that contain a text anywhere in what they are searched by. */
    static Query containing(String normalisedText, int limit, CustomerCondition seen) {
        CustomerQuery query = new CustomerQuery();
        query.seen(seen);
        query.text(normalisedText);
        return query.query().order("ID ASC").limit(limit);
    }

    private static CustomerQuery of(CustomerFilter filter, CustomerCondition seen) {
        CustomerQuery query = new CustomerQuery();
        query.seen(seen);
        if (filter.normalisedText() != null) {
            query.text(filter.normalisedText());
        }
        query.oneOf("TIER", filter.tiers().stream().map(Enum::name).toList());
        query.oneOf("STATUS", filter.statuses().stream().map(Enum::name).toList());
        query.oneOf("REGION", filter.regions());
        if (filter.owner() != null) {
            query.add("OWNER_KEY = ?", filter.owner());
        }
        return query;
    }

    private void seen(CustomerCondition condition) {
        if (!condition.equals(CustomerCondition.EVERYTHING)) {
            ConditionSql sql = ConditionSql.of(condition);
            add(sql.text(), sql.args());
        }
    }

    /** In any name, the credit code or the domain, or as the key. */
    private void text(String normalisedText) {
        String part = Likes.containing(normalisedText);
        String inside = "SEARCH_TEXT LIKE ? ESCAPE '!' OR MAIL_DOMAIN LIKE ? ESCAPE '!'";
        Optional<CustomerKey> key = CustomerKey.parse(normalisedText);
        if (key.isPresent()) {
            add("(" + inside + " OR ID = ?)", part, part, key.get().number());
        } else {
            add("(" + inside + ")", part, part);
        }
    }

    private void oneOf(String column, Collection<String> values) {
        if (!values.isEmpty()) {
            String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
            add(column + " IN (" + marks + ")", values.toArray());
        }
    }

    private void after(CustomerOrder order, Cursor cursor) {
        String beyond = order.descending() ? " < ?" : " > ?";
        String column = column(order.column());
        if (column.equals("ID")) {
            add("ID" + beyond, cursor.number());
            return;
        }
        Object value = column.startsWith("SORT_") ? cursor.value() : cursor.numericValue();
        // The bound on the column alone lets the database enter its index there instead of reading all pages before.
        String from = order.descending() ? " <= ?" : " >= ?";
        add(column + from + " AND (" + column + beyond + " OR ID > ?)", value, value, cursor.number());
    }

    private void add(String condition, Object... values) {
        conditions.add(condition);
        Collections.addAll(args, values);
    }

    private Query query() {
        return Query.select().where(String.join(" AND ", conditions), args.toArray());
    }

    private static String column(CustomerOrder.Column column) {
        return switch (column) {
            case KEY -> "ID";
            case NAME_ZH -> "SORT_ZH";
            case NAME_EN -> "SORT_EN";
            case TIER -> "TIER_RANK";
            case STATUS -> "STATUS_RANK";
            case CHANGED -> "CHANGED_AT";
        };
    }
}
