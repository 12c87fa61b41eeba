package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.List;

/** Jira's three status categories. */
record ApiStatusCategory(String getKey, String getColorName, int order) implements StatusCategory {
    private static final List<ApiStatusCategory> ALL = List.of(
            new ApiStatusCategory(TO_DO, "default", 0),
            new ApiStatusCategory(IN_PROGRESS, "inprogress", 1),
            new ApiStatusCategory(COMPLETE, "success", 2));

    static StatusCategory of(String key) {
        return ALL.stream()
                .filter(category -> category.getKey.equals(key))
                .findFirst()
                .orElse(null);
    }

    @Override
    public int compareTo(Object other) {
        return Integer.compare(order, ((ApiStatusCategory) other).order);
    }
}
