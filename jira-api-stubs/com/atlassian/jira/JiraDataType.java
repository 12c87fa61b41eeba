package com.atlassian.jira;

public interface JiraDataType {
}
