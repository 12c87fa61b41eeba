package org.salescollab.bench.area;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.salescollab.bench.data.TestBed;
import org.salescollab.bench.measure.Contest;
import org.salescollab.customer.CustomerFilter;
import org.salescollab.customer.CustomerList;
import org.salescollab.customer.CustomerOrder;
import org.salescollab.customer.CustomerStatus;
import org.salescollab.customer.Tier;

/** Pages of the register as its page shows them: fifty lines by name, with the number of all. */
final class CustomerListArea {

    private static final int DEPTHS = 20;
    private static final int LINES = 50;
    private static final CustomerOrder BY_NAME = new CustomerOrder(CustomerOrder.Column.NAME_EN, false);

    private final int rows;
    private final Register register;
    private final PageByHand byHand;

    private CustomerListArea(TestBed bed, int rows) {
        this.rows = rows;
        this.register = Register.filled(bed, rows);
        this.byHand = new PageByHand(bed.jdbc(), BY_NAME, LINES);
    }

    static List<Contest<?>> contests(TestBed bed, int rows) {
        return new CustomerListArea(bed, rows).contests();
    }

    private List<Contest<?>> contests() {
        List<String> deep = deepMarks();
        Wish all = new Wish(CustomerFilter.ALL, "", List.of());
        Wish best = new Wish(
                new CustomerFilter(null, Set.of(Tier.KA, Tier.A), Set.of(CustomerStatus.ACTIVE), null, Set.of()),
                "\"TIER\" IN (?, ?) AND \"STATUS\" = ?",
                List.of("KA", "A", "ACTIVE"));
        Wish mine = new Wish(
                new CustomerFilter(null, Set.of(), Set.of(), "owner7", Set.of()),
                "\"OWNER_KEY\" = ?",
                List.of("owner7"));
        Wish text = new Wish(
                new CustomerFilter("Harbour", Set.of(), Set.of(), null, Set.of()),
                "(\"SEARCH_TEXT\" LIKE ? OR \"MAIL_DOMAIN\" LIKE ?)",
                List.of("%harbour%", "%harbour%"));
        return List.of(
                page("customer list, first page", all, round -> null),
                page("customer list, deep page", all, round -> deep.get(round % DEPTHS)),
                page("customer list, tier and status", best, round -> null),
                page("customer list, one owner", mine, round -> null),
                page("customer list, text inside", text, round -> null));
    }

    private Contest<?> page(String name, Wish wish, IntFunction<@Nullable String> after) {
        return Contest.of(
                name,
                rows,
                round -> register.lookup()
                        .list(Register.ACTOR, new CustomerList(wish.filter(), BY_NAME, LINES, after.apply(round))),
                round -> byHand.page(wish.condition(), wish.args(), after.apply(round)));
    }

    /** Ends of pages from the middle of the list to nearly its end. */
    private List<String> deepMarks() {
        return IntStream.range(0, DEPTHS)
                .mapToObj(i -> byHand.markAt(rows / 2 + i * (rows / (DEPTHS * 2))))
                .toList();
    }

    /** A filter in both languages. */
    private record Wish(CustomerFilter filter, String condition, List<Object> args) {

        Wish {
            args = List.copyOf(args);
        }
    }
}
