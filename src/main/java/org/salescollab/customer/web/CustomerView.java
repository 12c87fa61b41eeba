package org.salescollab.customer.web;

import java.util.List;

/** One customer as its page shows it; an empty address means there is nothing to open. */
public record CustomerView(
        String key,
        int version,
        String name,
        String otherName,
        String tab,
        List<TabView> tabs,
        List<FactView> facts,
        TotalsView totals,
        String issuesQuery,
        boolean mayWrite,
        List<ChoiceView> tiers,
        List<ChoiceView> statuses) {}
