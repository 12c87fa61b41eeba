package org.salescollab.customer.web;

import java.util.List;

/** The register as a page shows it. */
public record RegisterView(
        List<CustomerLineView> lines,
        List<ColumnView> columns,
        String count,
        RegisterFilterView filter,
        RegisterAddressesView addresses,
        RegisterRightsView rights,
        List<ChoiceView> choices,
        List<SavedFilterView> saved) {}
