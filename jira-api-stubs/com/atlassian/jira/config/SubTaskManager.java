package com.atlassian.jira.config;

public interface SubTaskManager {
    boolean isSubTasksEnabled();
}
