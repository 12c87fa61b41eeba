package com.atlassian.jira.issue.search;

public interface SearchContext {
}
