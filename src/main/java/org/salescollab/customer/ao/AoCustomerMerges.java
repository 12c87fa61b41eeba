package org.salescollab.customer.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.salescollab.audit.ChangeText;
import org.salescollab.customer.CustomerBelongings.Moved;
import org.salescollab.customer.CustomerMerge;
import org.salescollab.customer.CustomerMerges;
import org.salescollab.shared.CustomerKey;

/** Merges of customers in Active Objects; one statement each, two to note an undo. */
public final class AoCustomerMerges implements CustomerMerges {

    private final ActiveObjects ao;

    public AoCustomerMerges(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public CustomerMerge add(CustomerMerge merge) {
        Map<String, Object> values = new HashMap<>();
        values.put("FROM_ID", (int) merge.from().number());
        values.put("INTO_ID", (int) merge.into().number());
        values.put("MERGED_AT", merge.at().toEpochMilli());
        values.put("DONE_BY", merge.by());
        values.put("CHANGES", ChangeText.write(merge.changes()));
        values.put("FOLLOWED", written(merge.moved()));
        return merge(ao.create(CustomerMergeRow.class, values));
    }

    @Override
    public void undone(CustomerMerge merge, Instant at, String by) {
        for (CustomerMergeRow row : rows(Query.select().where("ID = ?", (int) merge.id()))) {
            row.setUndoneAt(at.toEpochMilli());
            row.setUndoneBy(by);
            row.save();
        }
    }

    @Override
    public Optional<CustomerMerge> byId(long id) {
        return id > Integer.MAX_VALUE
                ? Optional.empty()
                : rows(Query.select().where("ID = ?", (int) id)).stream()
                        .findFirst()
                        .map(AoCustomerMerges::merge);
    }

    @Override
    public List<CustomerMerge> latest(Instant since, int limit) {
        Query query = Query.select()
                .where("MERGED_AT >= ?", since.toEpochMilli())
                .order("MERGED_AT DESC, ID DESC")
                .limit(limit);
        return rows(query).stream().map(AoCustomerMerges::merge).toList();
    }

    private List<CustomerMergeRow> rows(Query query) {
        return Arrays.asList(ao.find(CustomerMergeRow.class, query));
    }

    private static CustomerMerge merge(CustomerMergeRow row) {
        Long undoneAt = row.getUndoneAt();
        return new CustomerMerge(
                row.getID(),
                new CustomerKey(row.getFromId()),
                new CustomerKey(row.getIntoId()),
                Instant.ofEpochMilli(row.getMergedAt()),
                row.getDoneBy(),
                ChangeText.read(row.getChanges()),
                read(row.getFollowed()),
                undoneAt == null ? null : Instant.ofEpochMilli(undoneAt),
                row.getUndoneBy());
    }

    private static String written(Map<String, Moved> moved) {
        return new TreeMap<>(moved)
                .entrySet().stream()
                        .map(entry -> String.join(
                                ":",
                                entry.getKey(),
                                numbers(entry.getValue().moved()),
                                numbers(entry.getValue().shared())))
                        .collect(Collectors.joining("\n"));
    }

    private static String numbers(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static Map<String, Moved> read(@Nullable String text) {
        Map<String, Moved> moved = new HashMap<>();
        if (text != null) {
            text.lines()
                    .map(line -> line.split(":", -1))
                    .filter(parts -> parts.length == 3)
                    .forEach(parts -> moved.put(parts[0], new Moved(numbers(parts[1]), numbers(parts[2]))));
        }
        return moved;
    }

    private static List<Long> numbers(String text) {
        return Stream.of(text.split(","))
                .filter(number -> !number.isEmpty())
                .map(Long::valueOf)
                .toList();
    }
}
