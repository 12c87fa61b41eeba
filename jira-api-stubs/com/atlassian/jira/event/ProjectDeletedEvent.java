package com.atlassian.jira.event;

public class ProjectDeletedEvent {
    ProjectDeletedEvent() {}
}
