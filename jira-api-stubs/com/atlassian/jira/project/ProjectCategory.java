package com.atlassian.jira.project;

public interface ProjectCategory {
}
