package org.salescollab.customer.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.salescollab.customer.Handle;
import org.salescollab.customer.SimilarCustomers;
import org.salescollab.shared.CustomerKey;

/** Asks the names in Active Objects by the index over their cores. */
public final class AoSimilarCustomers implements SimilarCustomers {

    private static final int AT_ONCE = 500;

    private final ActiveObjects ao;

    public AoSimilarCustomers(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Set<CustomerKey> called(Collection<String> cores, int limit) {
        String marks = String.join(", ", Collections.nCopies(cores.size(), "?"));
        return keys(
                Query.select()
                        .where("CORE_NAME IN (" + marks + ")", cores.toArray())
                        .limit(limit),
                "");
    }

    /** Reads on from where such cores begin, which every database and collation answers by the index. */
    @Override
    public Set<CustomerKey> beginning(String core, int limit) {
        return keys(
                Query.select()
                        .where("CORE_NAME >= ?", core)
                        .order("CORE_NAME ASC")
                        .limit(limit),
                core);
    }

    private Set<CustomerKey> keys(Query query, String prefix) {
        return Arrays.stream(ao.find(CustomerNameRow.class, query))
                .filter(name -> String.valueOf(name.getCoreName()).startsWith(prefix))
                .map(name -> new CustomerKey(name.getCustomerId()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Set<CustomerKey> ofDomain(String domain, int limit) {
        Query query = Query.select("ID")
                .where("MAIL_DOMAIN = ? AND MERGED_INTO IS NULL", domain)
                .limit(limit);
        return Arrays.stream(ao.find(CustomerRow.class, query))
                .map(row -> new CustomerKey(row.getID()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public boolean fillIn() {
        CustomerNameRow[] rows = without();
        for (CustomerNameRow row : rows) {
            row.setCoreName(new Handle(row.getNaturalKey()).core());
            row.save();
        }
        return rows.length > 0;
    }

    @Override
    public long count() {
        return ao.count(CustomerNameRow.class);
    }

    private CustomerNameRow[] without() {
        return ao.find(
                CustomerNameRow.class,
                Query.select().where("CORE_NAME IS NULL").order("ID ASC").limit(AT_ONCE));
    }

    @Override
    public List<StoredCore> after(StoredCore last, int limit) {
        Query query = Query.select()
                .where("CORE_NAME >= ? AND (CORE_NAME > ? OR ID > ?)", last.core(), last.core(), (int) last.number())
                .order("CORE_NAME ASC, ID ASC")
                .limit(limit);
        List<StoredCore> cores = new ArrayList<>();
        for (CustomerNameRow row : ao.find(CustomerNameRow.class, query)) {
            cores.add(new StoredCore(
                    String.valueOf(row.getCoreName()), row.getID(), new CustomerKey(row.getCustomerId())));
        }
        return cores;
    }
}
