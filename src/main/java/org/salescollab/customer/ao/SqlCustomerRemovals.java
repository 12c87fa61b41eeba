package org.salescollab.customer.ao;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.salescollab.audit.AuditBatch;
import org.salescollab.audit.AuditEvent;
import org.salescollab.customer.Attached;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerBatches;
import org.salescollab.customer.CustomerRemovals;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.shared.CustomerKey;

/**
 * Removal in plain SQL: {@code attached} sends 7 statements however many customers there are, {@code remove} 3 more.
 *
 * <p>Two transactions that don't see each other remain: a person who is added in the very moment belongs to no customer.
 */
public final class SqlCustomerRemovals implements CustomerRemovals {

    private static final Map<Attached, String> BY_NUMBER = Map.of(
            Attached.PEOPLE, "CONTACT_LINK",
            Attached.INTERACTIONS, "INTERACTION",
            Attached.NEEDS, "NEED",
            Attached.FEEDBACK, "FEEDBACK",
            Attached.SATISFACTION, "SATISFACTION");

    private final SqlRunner sql;
    private final CustomerBatches customers;
    private final AuditBatch audit;

    public SqlCustomerRemovals(SqlRunner sql, CustomerBatches customers, AuditBatch audit) {
        this.sql = sql;
        this.customers = customers;
        this.audit = audit;
    }

    @Override
    public Map<CustomerKey, Set<Attached>> attached(Collection<CustomerKey> keys) {
        Map<CustomerKey, Set<Attached>> found = new HashMap<>();
        if (keys.isEmpty()) {
            return found;
        }
        List<Long> numbers = keys.stream().map(CustomerKey::number).toList();
        List<String> values = keys.stream().map(CustomerKey::value).toList();
        String marks = " IN (" + SqlRunner.placeholders(keys.size()) + ")";
        BY_NUMBER.forEach((what, table) -> sql.query(
                        "SELECT DISTINCT [CUSTOMER_ID] FROM {" + table + "} WHERE [CUSTOMER_ID]" + marks,
                        numbers,
                        row -> new CustomerKey(row.getLong(1)))
                .forEach(key -> add(found, key, what)));
        byKey("SELECT DISTINCT [CUSTOMER] FROM {SALES_PROJECT} WHERE [CUSTOMER]" + marks, values)
                .forEach(key -> add(found, key, Attached.SALES));
        byKey(
                        "SELECT DISTINCT [PARENT_KEY] FROM {CUSTOMER} WHERE [MERGED_INTO] IS NULL AND [PARENT_KEY]"
                                + marks,
                        values)
                .forEach(key -> add(found, key, Attached.CHILDREN));
        return found;
    }

    private List<CustomerKey> byKey(String text, List<String> values) {
        return sql.query(text, values, row -> row.getString(1)).stream()
                .flatMap(value -> CustomerKey.parse(value).stream())
                .toList();
    }

    private static void add(Map<CustomerKey, Set<Attached>> found, CustomerKey key, Attached what) {
        found.computeIfAbsent(key, any -> EnumSet.noneOf(Attached.class)).add(what);
    }

    @Override
    public Optional<Map<CustomerKey, Set<Attached>>> remove(
            List<Customer> wanted, Function<Customer, AuditEvent> event) {
        try {
            return Optional.of(sql.together(() -> {
                Map<CustomerKey, Set<Attached>> kept =
                        attached(wanted.stream().map(Customer::key).toList());
                List<Customer> free = new ArrayList<>(wanted);
                free.removeIf(customer -> kept.containsKey(customer.key()));
                if (customers.removeAll(free) < free.size()) {
                    throw new ChangedMeanwhile();
                }
                audit.record(free.stream().map(event).toList());
                return kept;
            }));
        } catch (ChangedMeanwhile e) {
            return Optional.empty();
        }
    }

    /** Takes the transaction back. */
    private static final class ChangedMeanwhile extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ChangedMeanwhile() {
            super("a customer was changed between the question and the removal");
        }
    }
}
