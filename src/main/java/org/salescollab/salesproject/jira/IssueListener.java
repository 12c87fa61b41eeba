package org.salescollab.salesproject.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import org.salescollab.platform.AppPart;
import org.salescollab.salesproject.IssueChanges;
import org.salescollab.salesproject.SalesFields;
import org.salescollab.salesproject.SalesProjects;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.ProjectId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes issues that have changed: one row, then the request goes on. It runs on the thread that changes the issue, so it
 * must be quick and must not fail it; a change that can't be noted is found by the next reconciliation.
 */
public final class IssueListener implements AppPart {

    private static final Logger LOG = LoggerFactory.getLogger(IssueListener.class);

    private final EventPublisher events;
    private final SalesFields fields;
    private final SalesProjects projects;
    private final IssueChanges changes;
    private final ReadModelUpkeep upkeep;

    public IssueListener(
            EventPublisher events,
            SalesFields fields,
            SalesProjects projects,
            IssueChanges changes,
            ReadModelUpkeep upkeep) {
        this.events = events;
        this.fields = fields;
        this.projects = projects;
        this.changes = changes;
        this.upkeep = upkeep;
    }

    @Override
    public void start() {
        events.register(this);
    }

    @Override
    public void stop() {
        events.unregister(this);
    }

    @EventListener
    public void onIssueEvent(IssueEvent event) {
        Issue issue = event.getIssue();
        try {
            if (concerns(issue, EventType.ISSUE_MOVED_ID.equals(event.getEventTypeId()))) {
                changes.note(new IssueId(issue.getId()));
                upkeep.wake();
            }
        } catch (RuntimeException e) {
            LOG.warn("The change of issue {} could not be noted; reconciliation will find it", issue.getId(), e);
        }
    }

    /** A sales project, or an issue that may have been one until it was given another type or moved. */
    private boolean concerns(Issue issue, boolean moved) {
        if (fields.isSalesProject(issue.getIssueTypeId())) {
            return true;
        }
        return (moved || fields.projects().contains(new ProjectId(issue.getProjectId())))
                && projects.byIssue(new IssueId(issue.getId())).isPresent();
    }
}
