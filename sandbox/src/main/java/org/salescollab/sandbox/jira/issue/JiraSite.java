package org.salescollab.sandbox.jira.issue;

import com.atlassian.jira.event.ProjectDeletedEvent;
import org.salescollab.sandbox.api.ApiGenericConfigManager;
import org.salescollab.sandbox.api.ApiValuePersister;
import org.salescollab.sandbox.api.FieldTypes;
import org.salescollab.sandbox.api.JiraViews;
import org.salescollab.sandbox.fieldtype.SystemFieldTypes;
import org.salescollab.sandbox.jira.JiraModel;
import org.salescollab.sandbox.model.CurrentUser;

/** Puts the model, its custom field types and Jira's objects together. */
public final class JiraSite {
    private JiraSite() {}

    /** Jira's objects over the model, with Jira's own custom field types and those of the enabled apps. */
    public static JiraViews views(JiraModel model) {
        FieldTypes types = new FieldTypes(
                SystemFieldTypes.create(
                        new ApiValuePersister(model.fieldValues()),
                        new ApiGenericConfigManager(model.genericConfigs()),
                        model),
                model.surroundings().plugins(),
                model.surroundings()::texts);
        JiraViews views = new JiraViews(model, types);
        model.onProjectDeleted(project -> model.surroundings()
                .events()
                .publish(new ProjectDeletedEvent(views.user(CurrentUser.get()), views.project(project))));
        return views;
    }
}
