package org.salescollab.customer.web;

import java.util.List;

/** The register as a page shows it. */
public record RegisterView(
        List<CustomerLineView> lines,
        List<ColumnView> columns,
        String count,
        String text,
        String owner,
        String region,
        String sort,
        boolean descending,
        List<ChoiceView> tiers,
        List<ChoiceView> statuses,
        boolean filtered,
        boolean mayWrite,
        boolean later,
        String nextQuery,
        String firstQuery,
        boolean mayImport,
        boolean mayExport,
        boolean mayDelete,
        String exportQuery) {}
