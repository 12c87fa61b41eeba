package org.salescollab.sandbox.api;

import com.atlassian.jira.application.ApplicationRoleManager;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.ofbiz.OfBizDelegator;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.LinkedHashMap;
import java.util.Map;

/** All of Jira's services that stand on the sandbox's model, by the name under which apps import them. */
public final class HostServices {
    private final Map<Class<?>, Object> services = new LinkedHashMap<>();

    private HostServices() {}

    public static Map<Class<?>, Object> of(JiraViews views) {
        HostServices host = new HostServices();
        host.people(views);
        host.issues(views);
        host.configuration(views);
        host.fields(views);
        return Map.copyOf(host.services);
    }

    private <T> void add(Class<T> type, T service) {
        services.put(type, service);
    }

    private void people(JiraViews views) {
        JiraAuthenticationContext context = new ApiAuthenticationContext(views);
        TimeZoneManager zones = new ApiTimeZoneManager(views);
        add(JiraAuthenticationContext.class, context);
        add(TimeZoneManager.class, zones);
        add(DateTimeFormatter.class, new ApiDateTimeFormatter(DateTimeStyle.COMPLETE, context, zones));
        add(UserManager.class, new ApiUserManager(views));
        add(UserSearchService.class, new ApiUserSearchService(views));
        add(GroupManager.class, new ApiGroupManager(views));
        add(PermissionManager.class, new ApiPermissionManager(views));
        add(GlobalPermissionManager.class, new ApiGlobalPermissionManager(views));
        add(
                ApplicationRoleManager.class,
                user -> views.model()
                        .permissions()
                        .isLicensed(ApiUser.record(user, views.model().users())));
    }

    private void issues(JiraViews views) {
        ApiStatusManager statuses = new ApiStatusManager(views);
        add(ProjectManager.class, new ApiProjectManager(views));
        add(ProjectService.class, new ApiProjectService(views));
        add(IssueManager.class, new ApiIssueManager(views));
        add(CommentManager.class, new ApiCommentManager(views));
        add(ChangeHistoryManager.class, new ApiChangeHistoryManager(views));
        add(IssueTypeManager.class, new ApiIssueTypeManager(views));
        add(ConstantsManager.class, new ApiConstantsManager(views));
        add(StatusManager.class, statuses);
        add(StatusCategoryManager.class, statuses);
        add(ResolutionManager.class, new ApiResolutionManager(views.model().constants()));
        // Nothing in the sandbox switches sub-tasks off; Jira comes with them on.
        add(SubTaskManager.class, () -> true);
        add(OfBizDelegator.class, new ApiOfBizDelegator(views));
    }

    private void configuration(JiraViews views) {
        ApiScreenManagers screens = new ApiScreenManagers(views);
        add(FieldScreenFactory.class, screens);
        add(FieldScreenManager.class, screens);
        add(FieldScreenSchemeManager.class, screens);
        add(IssueTypeScreenSchemeManager.class, screens);
        add(IssueTypeSchemeManager.class, new ApiIssueTypeSchemeManager(views));
        add(FieldConfigSchemeManager.class, new ApiFieldConfigSchemeManager(views));
        add(WorkflowManager.class, new ApiWorkflowManager(views));
        add(WorkflowSchemeManager.class, new ApiWorkflowSchemeManager(views));
    }

    private void fields(JiraViews views) {
        add(FieldManager.class, new ApiFieldManager(views));
        add(
                CustomFieldManager.class,
                new ApiCustomFieldManager(
                        views, new SearcherKeys(views.model().surroundings().plugins())));
        add(OptionsManager.class, new ApiOptionsManager(views));
        add(
                GenericConfigManager.class,
                new ApiGenericConfigManager(views.model().genericConfigs()));
        add(CustomFieldValuePersister.class, new ApiValuePersister(views.model().fieldValues()));
    }
}
