package org.salescollab.bench.area;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.salescollab.bench.data.CustomerTable;
import org.salescollab.bench.data.Sql;
import org.salescollab.bench.data.TestBed;
import org.salescollab.bench.measure.Contest;
import org.salescollab.customer.Customer;
import org.salescollab.shared.CustomerKey;

/** Search while typing, and one customer by key. */
final class CustomerSearchArea {

    private static final int SUGGESTIONS = 20;
    private static final String HIGHEST = "\uffff";
    private static final int NAMES = 4 * SUGGESTIONS;

    /**
     * Of the first names that begin so the customers, each once. As a range and not by LIKE, for which PostgreSQL uses the
     * index only under the collation C; under C.UTF-8 it reads all names.
     */
    private static final String BEGINNING = Register.SELECT + Register.FROM
            + " JOIN (SELECT \"CUSTOMER_ID\", MIN(\"NATURAL_KEY\") AS FIRST_NAME FROM (SELECT \"CUSTOMER_ID\", \"NATURAL_KEY\""
            + " FROM " + Sql.table("CUSTOMER_NAME")
            + " WHERE \"NATURAL_KEY\" >= ? AND \"NATURAL_KEY\" < ? ORDER BY \"NATURAL_KEY\" LIMIT ?) N"
            + " GROUP BY \"CUSTOMER_ID\" ORDER BY FIRST_NAME LIMIT ?) F ON F.\"CUSTOMER_ID\" = \"ID\""
            + " ORDER BY FIRST_NAME";

    private static final String CONTAINING =
            Register.SELECT + Register.FROM + " WHERE \"SEARCH_TEXT\" LIKE ? ORDER BY \"ID\" LIMIT ?";

    private static final String BY_KEY = Register.SELECT + Register.FROM + " WHERE \"ID\" = ?";

    private static final List<String> BEGINNINGS = List.of("北京", "baltic", "上海华", "rhine s", "广", "nord");
    private static final List<String> INSIDE = List.of("电力有限", "harbour", "物流", "shipyards", "东联");
    private static final List<String> NOWHERE = List.of("zzz", "不存在", "nordicx", "qq 1");

    private final TestBed bed;
    private final int rows;
    private final Register register;

    private CustomerSearchArea(TestBed bed, int rows) {
        this.bed = bed;
        this.rows = rows;
        this.register = Register.filled(bed, rows);
    }

    static List<Contest<?>> contests(TestBed bed, int rows) {
        return new CustomerSearchArea(bed, rows).contests();
    }

    private List<Contest<?>> contests() {
        return List.of(
                search("search while typing, names that begin so", round -> BEGINNINGS.get(round % BEGINNINGS.size())),
                search("search while typing, text inside names", round -> INSIDE.get(round % INSIDE.size())),
                search("search while typing, nothing found", round -> NOWHERE.get(round % NOWHERE.size())),
                Contest.of(
                        "customer by key",
                        rows,
                        round -> register.lookup().get(Register.ACTOR, new CustomerKey(key(round))),
                        round -> bed.jdbc()
                                .query(BY_KEY, List.of(key(round)), CustomerTable::read)
                                .get(0)));
    }

    private int key(int round) {
        return (int) (1 + round * 7_919L % rows);
    }

    private Contest<List<Customer>> search(String name, IntFunction<String> typed) {
        return Contest.of(
                name,
                rows,
                round -> register.lookup().suggest(Register.ACTOR, typed.apply(round), SUGGESTIONS),
                round -> byHand(typed.apply(round)));
    }

    /** One statement when enough names begin with the text, else a second one for those that contain it. */
    private List<Customer> byHand(String text) {
        Set<Customer> found = new LinkedHashSet<>(bed.jdbc()
                .query(
                        BEGINNING,
                        List.of("N:" + text, "N:" + text + HIGHEST, NAMES, SUGGESTIONS),
                        CustomerTable::read));
        if (found.size() < SUGGESTIONS) {
            found.addAll(bed.jdbc()
                    .query(CONTAINING, List.of("%" + text + "%", SUGGESTIONS + found.size()), CustomerTable::read));
        }
        return new ArrayList<>(found).subList(0, Math.min(found.size(), SUGGESTIONS));
    }
}
