package org.salescollab.customer.web;

import java.util.List;

/** The filter bar of the register as it is filled. */
public record RegisterFilterView(
        String text,
        String owner,
        String region,
        String sort,
        boolean descending,
        List<ChoiceView> tiers,
        List<ChoiceView> statuses,
        boolean filtered) {}
