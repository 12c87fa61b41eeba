package com.atlassian.jira.config;

public interface StatusCategoryManager {
    com.atlassian.jira.issue.status.category.StatusCategory getStatusCategoryByKey(String a);
}
