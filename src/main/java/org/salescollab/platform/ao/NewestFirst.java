package org.salescollab.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.salescollab.shared.Page;

/** Pages of the rows of one customer, the newest first; two statements each, whatever the number of rows. */
public final class NewestFirst {

    private NewestFirst() {}

    /** {@code below} is the number under which the page begins, {@code id} the mark at which the next one does. */
    public static <R extends RawEntity<Long>, T> Page<T> page(
            ActiveObjects ao, Class<R> type, Wanted wanted, Function<R, T> read, Function<T, ?> id) {
        Query query = Query.select()
                .where("CUSTOMER_ID = ? AND ID < ?", wanted.customer(), wanted.below())
                .order("ID DESC")
                .limit(wanted.size() + 1);
        List<T> found = Arrays.stream(ao.find(type, query)).map(read).toList();
        boolean more = found.size() > wanted.size();
        List<T> page = more ? found.subList(0, wanted.size()) : found;
        int total = ao.count(type, Query.select().where("CUSTOMER_ID = ?", wanted.customer()));
        return new Page<>(page, total, more ? String.valueOf(id.apply(page.get(page.size() - 1))) : null);
    }

    /** Which rows: of this customer's number, below this number, so many. */
    public record Wanted(long customer, long below, int size) {}
}
