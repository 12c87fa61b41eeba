package com.atlassian.jira.permission;

public class GlobalPermissionType {
    GlobalPermissionType() {}
}
