package com.atlassian.jira.issue.customfields.option;

public interface Option {
    Long getOptionId();
    String getValue();
}
