package org.salescollab.sandbox.plugin;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import java.util.Map;
import java.util.Optional;
import org.salescollab.sandbox.model.CurrentUser;
import org.salescollab.sandbox.model.Permissions;

/** The conditions that Jira ships for apps to name in their descriptors. */
final class ReadyConditions {
    static final String PACKAGE = "com.atlassian.jira.plugin.webfragment.conditions";

    private final Permissions permissions;

    ReadyConditions(Permissions permissions) {
        this.permissions = permissions;
    }

    /** The condition of that class name, empty when it is not one of Jira's. */
    Optional<Module.Shown> named(String className, Map<String, String> params) throws PluginRefused {
        if (!className.startsWith(PACKAGE + ".")) {
            return Optional.empty();
        }
        String permission = params.getOrDefault("permission", "");
        return Optional.of(
                switch (className.substring(PACKAGE.length() + 1)) {
                    case "UserLoggedInCondition" -> context -> CurrentUser.get() != null;
                    case "UserIsAdminCondition" -> context -> permissions.isAdmin(CurrentUser.get());
                    case "UserIsSysAdminCondition" -> context -> permissions.isSystemAdmin(CurrentUser.get());
                    case "JiraGlobalPermissionCondition" -> context -> global(permission);
                    case "HasProjectPermissionCondition", "HasSelectedProjectPermissionCondition" ->
                        context -> inProject(permission, project(context));
                    case "HasIssuePermissionCondition" -> context -> inProject(permission, ofIssue(context));
                    case "IsIssueEditableCondition" -> context -> inProject("EDIT_ISSUES", ofIssue(context));
                    case "IsSubTaskCondition" ->
                        context -> context.get("issue") instanceof Issue issue && issue.isSubTask();
                    case "HasSelectedProjectCondition" -> context -> project(context) != null;
                    default ->
                        throw new PluginRefused("Refused: the sandbox has no condition " + className
                                + ". It stands in for a part of Jira's.");
                });
    }

    private boolean global(String permission) {
        return switch (permission) {
            case "ADMINISTER", "admin" -> permissions.isAdmin(CurrentUser.get());
            case "SYSTEM_ADMIN", "sysadmin" -> permissions.isSystemAdmin(CurrentUser.get());
            default -> permissions.isLicensed(CurrentUser.get());
        };
    }

    private boolean inProject(String permission, Long project) {
        return project != null && permissions.has(permission, project, CurrentUser.get());
    }

    private static Long ofIssue(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue
                ? issue.getProjectObject().getId()
                : null;
    }

    private static Long project(Map<String, Object> context) {
        if (context.get("project") instanceof Project project) {
            return project.getId();
        }
        if (context.get("helper") instanceof JiraHelper helper && helper.getProject() != null) {
            return helper.getProject().getId();
        }
        return ofIssue(context);
    }
}
