package org.salescollab.bench.area;

import java.util.List;
import java.util.function.IntFunction;
import org.salescollab.bench.data.CustomerTable;
import org.salescollab.bench.data.TestBed;
import org.salescollab.bench.measure.Contest;
import org.salescollab.customer.Customer;
import org.salescollab.shared.CustomerKey;

/** Search while typing, and one customer by key. */
final class CustomerSearchArea {

    /** What somebody types who means a name from its beginning. */
    static final List<String> BEGINNINGS = List.of("北京", "baltic", "上海华", "rhine s", "广", "nord");

    /** What stands inside names only. */
    static final List<String> INSIDE = List.of("电力有限", "harbour", "物流", "shipyards", "东联");

    /** What stands in no name. */
    static final List<String> NOWHERE = List.of("zzz", "不存在", "nordicx", "qq 1");

    private static final String BY_KEY = Register.SELECT + Register.FROM + " WHERE \"ID\" = ?";

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
                round -> register.lookup().suggest(Register.ACTOR, typed.apply(round), SearchByHand.SUGGESTIONS),
                round -> bed.jdbc()
                        .with(connection -> SearchByHand.search(connection, typed.apply(round), SeenByHand.ALL)));
    }
}
