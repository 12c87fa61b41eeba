package org.salescollab.customer.web;

import java.util.List;

/** The page of duplicates. */
public record DuplicatesView(
        SearchView search,
        PairListView pairs,
        PairListView dismissed,
        List<MergeLineView> merges,
        boolean mayDismiss,
        boolean mayMerge) {}
