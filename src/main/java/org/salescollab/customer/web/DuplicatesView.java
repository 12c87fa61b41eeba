package org.salescollab.customer.web;

import java.util.List;

/** The page of duplicates. */
public record DuplicatesView(
        List<DuplicateLineView> pairs,
        List<DuplicateLineView> dismissed,
        List<MergeLineView> merges,
        boolean mayDismiss,
        boolean mayMerge) {}
