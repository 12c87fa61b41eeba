package org.salescollab.sandbox.api;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.GlobalPermissionType;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import org.salescollab.sandbox.model.User;

/** Global permissions for apps. */
final class ApiGlobalPermissionManager implements GlobalPermissionManager {
    private final JiraViews views;

    ApiGlobalPermissionManager(JiraViews views) {
        this.views = views;
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey key, ApplicationUser user) {
        User record = ApiUser.record(user, views.model().users());
        if (key.equals(GlobalPermissionKey.ADMINISTER)) {
            return views.model().permissions().isAdmin(record);
        }
        if (key.equals(GlobalPermissionKey.SYSTEM_ADMIN)) {
            return views.model().permissions().isSystemAdmin(record);
        }
        return views.model().permissions().isLicensed(record);
    }

    @Override
    public boolean hasPermission(int permission) {
        throw old();
    }

    @Override
    public boolean hasPermission(int permission, ApplicationUser user) {
        throw old();
    }

    @Override
    public boolean hasPermission(GlobalPermissionType type) {
        throw old();
    }

    @Override
    public boolean hasPermission(GlobalPermissionType type, ApplicationUser user) {
        throw old();
    }

    private static UnsupportedOperationException old() {
        return new UnsupportedOperationException("Deprecated in Jira; use GlobalPermissionKey");
    }
}
