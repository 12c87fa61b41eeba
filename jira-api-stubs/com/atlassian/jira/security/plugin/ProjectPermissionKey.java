package com.atlassian.jira.security.plugin;

public class ProjectPermissionKey {
    public String permissionKey() {
        throw new UnsupportedOperationException("signature only");
    }
    ProjectPermissionKey() {}
}
