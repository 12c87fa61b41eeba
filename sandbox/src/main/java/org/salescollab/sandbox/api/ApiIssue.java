package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.Map;
import org.salescollab.sandbox.model.IssueInfo;

/**
 * An issue as apps see one: a snapshot, as in Jira. Custom field values set on it are kept beside the stored ones until a
 * workflow or the sandbox writes them.
 */
public final class ApiIssue implements MutableIssue {
    private IssueInfo info;
    private final JiraViews views;
    private final Map<Long, Object> changed = new LinkedHashMap<>();

    ApiIssue(IssueInfo info, JiraViews views) {
        this.info = info;
        this.views = views;
    }

    public IssueInfo info() {
        return info;
    }

    /** Takes over other system fields, as a workflow's post-functions set them. */
    public void become(IssueInfo other) {
        this.info = other;
    }

    /** Custom field values that were set and not yet written, by field id. */
    public Map<Long, Object> changedFields() {
        return changed;
    }

    @Override
    public Long getId() {
        return info.id() == 0 ? null : info.id();
    }

    @Override
    public String getKey() {
        return info.key();
    }

    @Override
    public String getSummary() {
        return info.summary();
    }

    @Override
    public Long getProjectId() {
        return info.projectId();
    }

    @Override
    public Project getProjectObject() {
        return views.project(info.projectId());
    }

    @Override
    public IssueType getIssueType() {
        return views.issueType(info.typeId());
    }

    @Override
    public String getIssueTypeId() {
        return info.typeId();
    }

    @Override
    public Status getStatus() {
        return views.status(info.statusId());
    }

    @Override
    public String getStatusId() {
        return info.statusId();
    }

    @Override
    public ApplicationUser getAssignee() {
        return views.user(info.assigneeKey());
    }

    @Override
    public ApplicationUser getReporter() {
        return views.user(info.reporterKey());
    }

    @Override
    public Timestamp getCreated() {
        return info.created() == null ? null : Timestamp.from(info.created());
    }

    @Override
    public Timestamp getUpdated() {
        return info.updated() == null ? null : Timestamp.from(info.updated());
    }

    @Override
    public boolean isSubTask() {
        return info.parentId() != null;
    }

    @Override
    public Object getCustomFieldValue(CustomField field) {
        if (changed.containsKey(field.getIdAsLong())) {
            return changed.get(field.getIdAsLong());
        }
        return info.id() == 0 ? null : field.getValue(this);
    }

    @Override
    public void setCustomFieldValue(CustomField field, Object value) {
        changed.put(field.getIdAsLong(), value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Issue that
                && that.getId() != null
                && that.getId().equals(getId());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(info.id());
    }

    @Override
    public String toString() {
        return info.key();
    }
}
