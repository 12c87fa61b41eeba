package org.salescollab.customer.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.salescollab.customer.Customer;
import org.salescollab.customer.Handle;
import org.salescollab.platform.ao.UniqueRules;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.UniqueTaken;

/**
 * Points the row of a merged customer to its survivor and back.
 *
 * <p>All rows are written lowest number first and before any name, as an edit writes its row before its names, so that
 * people who merge and edit the same customers at once wait for each other and never in a circle.
 */
final class CustomerFolding {

    private final ActiveObjects ao;
    private final BiPredicate<Customer, Set<Handle>> replace;

    /** {@code replace} stores a customer with what it is found by, unless its version isn't the next. */
    CustomerFolding(ActiveObjects ao, BiPredicate<Customer, Set<Handle>> replace) {
        this.ao = ao;
        this.replace = replace;
    }

    boolean fold(Customer survivor, Set<Handle> handles, Customer other) {
        Optional<CustomerRow> row = row(other.key());
        if (row.isEmpty()
                || row.get().getMergedInto() != null
                || row.get().getVersion() != other.version().number()
                || !precedes(survivor)) {
            return false;
        }
        return UniqueRules.guard(() -> {
            int into = (int) survivor.key().number();
            write(survivor, other, row.get(), former -> into);
            ao.deleteWithSQL(CustomerNameRow.class, "CUSTOMER_ID = ?", row.get().getID());
            store(survivor, handles);
            return true;
        });
    }

    boolean unfold(Customer survivor, Set<Handle> handles, Customer other, Set<Handle> othersHandles) {
        Optional<CustomerRow> row = row(other.key());
        Integer into = (int) survivor.key().number();
        if (row.isEmpty() || !into.equals(row.get().getMergedInto()) || !precedes(survivor)) {
            return false;
        }
        return UniqueRules.guard(() -> {
            int id = row.get().getID();
            write(survivor, other, row.get(), former -> former == row.get() ? null : id);
            store(survivor, handles);
            othersHandles.forEach(handle -> ao.create(CustomerNameRow.class, CustomerMapping.name(id, handle)));
            return true;
        });
    }

    /** Where a row points to from now on. */
    private interface Pointer {
        @Nullable
        Integer of(CustomerRow row);
    }

    /** What was merged into the other before goes with it, so that pointers stay flat. */
    private void write(Customer survivor, Customer other, CustomerRow othersRow, Pointer pointer) {
        List<CustomerRow> rows = new ArrayList<>(rows(other.formerKeys()));
        CustomerRow survivorsRow = row(survivor.key()).orElseThrow();
        rows.add(survivorsRow);
        rows.add(othersRow);
        rows.sort(Comparator.comparing(CustomerRow::getID));
        for (CustomerRow row : rows) {
            if (row == survivorsRow) {
                row.setFormerKeys(CustomerMapping.formerKeys(survivor));
            } else {
                row.setMergedInto(pointer.of(row));
            }
            if (row == othersRow) {
                row.setVersion(row.getVersion() + 1);
                row.setChangedAt(survivor.changedAt().toEpochMilli());
            }
            row.save();
        }
    }

    private boolean precedes(Customer survivor) {
        return row(survivor.key())
                .filter(row -> row.getMergedInto() == null)
                .filter(row -> row.getVersion() + 1 == survivor.version().number())
                .isPresent();
    }

    private void store(Customer survivor, Set<Handle> handles) {
        if (!replace.test(survivor, handles)) {
            throw new UniqueTaken(new IllegalStateException("the survivor was saved in between"));
        }
    }

    private Optional<CustomerRow> row(CustomerKey key) {
        return rows(List.of(key)).stream().findFirst();
    }

    private List<CustomerRow> rows(List<CustomerKey> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Object[] ids = keys.stream().map(key -> (Object) (int) key.number()).toArray();
        String marks = String.join(", ", Collections.nCopies(ids.length, "?"));
        return Arrays.asList(ao.find(CustomerRow.class, Query.select().where("ID IN (" + marks + ")", ids)));
    }
}
