package org.salescollab.customer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of a customer's sales projects.
 *
 * @param next where the next page begins; null on the last one
 */
public record SalesPage(List<Line> lines, @Nullable String next) {

    public SalesPage {
        lines = List.copyOf(lines);
    }

    /** A sales project with what its issue is called. */
    public record Line(Sale sale, SaleIssues.Named issue) {}
}
