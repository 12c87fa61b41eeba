package org.salescollab.bench.area;

import java.util.List;
import java.util.stream.Stream;
import org.salescollab.bench.data.TestBed;
import org.salescollab.bench.measure.Contest;

/** A part of the app with the sizes it is measured at. */
public enum Area {
    ROLE_PANEL("role-panel", RolePanelArea::contests, 0.01, 1),
    PROGRESS("progress", ProgressArea::contests, 0.01, 1, 10),
    CUSTOMER_LIST("customer-list", CustomerListArea::contests, 1),
    CUSTOMER_SEARCH("customer-search", CustomerSearchArea::contests, 1),
    CUSTOMER_LIMITED("customer-limited", LimitedReaderArea::contests, 1),
    CUSTOMER_PAGE("customer-page", CustomerPageArea::contests, 1),
    CUSTOMER_REGISTER("customer-register", CustomerRegisterArea::contests, 1),
    CUSTOMER_IMPORT("customer-import", ImportArea::contests, 1),
    CUSTOMER_FILE("customer-file", ImportFileArea::contests, 1),
    READ_MODEL("read-model", ReadModelArea::contests, 1);

    /** Fills empty tables with so many rows and says what to compare on them. */
    @FunctionalInterface
    private interface Preparation {
        List<Contest<?>> contests(TestBed bed, int rows);
    }

    /** All generated data comes from it. */
    static final long SEED = 20_261_123;

    private static final int FEWEST = 100;

    private final String title;
    private final Preparation preparation;
    private final double[] shares;

    Area(String title, Preparation preparation, double... shares) {
        this.title = title;
        this.preparation = preparation;
        this.shares = shares;
    }

    public String title() {
        return title;
    }

    /** The numbers of rows for a run that says {@code rows}: a hundredth, as many, ten times as many. */
    public List<Integer> sizes(int rows) {
        return java.util.Arrays.stream(shares)
                .mapToObj(share -> (int) Math.max(FEWEST, rows * share))
                .distinct()
                .toList();
    }

    public List<Contest<?>> contests(TestBed bed, int rows) {
        return preparation.contests(bed, rows);
    }

    public static Area named(String title) {
        return Stream.of(values())
                .filter(area -> area.title.equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(title + " is none of "
                        + Stream.of(values()).map(Area::title).toList()));
    }
}
