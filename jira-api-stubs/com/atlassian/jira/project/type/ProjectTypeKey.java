package com.atlassian.jira.project.type;

public class ProjectTypeKey {
    ProjectTypeKey() {}
}
