package com.atlassian.jira.permission;

public class GlobalPermissionKey implements java.io.Serializable {
    public static com.atlassian.jira.permission.GlobalPermissionKey ADMINISTER;
    public static com.atlassian.jira.permission.GlobalPermissionKey SYSTEM_ADMIN;
    public String getKey() {
        throw new UnsupportedOperationException("signature only");
    }
    GlobalPermissionKey() {}
}
