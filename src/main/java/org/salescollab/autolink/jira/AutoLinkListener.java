package org.salescollab.autolink.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.salescollab.autolink.AutoLink;
import org.salescollab.autolink.LinkedProjects;
import org.salescollab.platform.AppPart;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.ProjectId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills in the customer of an issue that is created, or that is given another reporter, in a project that wants it.
 *
 * <p>Never over a person's choice: a field that holds something, or that has ever been changed, is left alone. The change
 * is made in the name of whoever made the event's; Jira asks nobody's rights there. It must not fail the request that
 * it runs in, so what goes wrong is logged.
 */
public final class AutoLinkListener implements AppPart {

    private static final Logger LOG = LoggerFactory.getLogger(AutoLinkListener.class);
    private static final String FIELD_TYPE = "org.salescollab.jira:sales-customer-field";

    private final EventPublisher events;
    private final LinkedProjects projects;
    private final AutoLink autoLink;
    private final CustomFieldManager fields;
    private final IssueManager issues;
    private final FieldPast past;

    public AutoLinkListener(
            EventPublisher events,
            LinkedProjects projects,
            AutoLink autoLink,
            CustomFieldManager fields,
            IssueManager issues,
            FieldPast past) {
        this.events = events;
        this.projects = projects;
        this.autoLink = autoLink;
        this.fields = fields;
        this.issues = issues;
        this.past = past;
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
            boolean created = EventType.ISSUE_CREATED_ID.equals(event.getEventTypeId());
            if ((created || EventType.ISSUE_UPDATED_ID.equals(event.getEventTypeId()))
                    && projects.all().contains(new ProjectId(issue.getProjectId()))) {
                field(issue)
                        .filter(field -> created || past.hasNewReporterOnly(issue, field))
                        .ifPresent(field -> link(event.getUser(), issue, field));
            }
        } catch (RuntimeException e) {
            LOG.warn("The customer of issue {} could not be filled in", issue.getId(), e);
        }
    }

    private Optional<CustomField> field(Issue issue) {
        return fields.getCustomFieldObjects(issue).stream()
                .filter(field -> field.getCustomFieldType() != null
                        && FIELD_TYPE.equals(field.getCustomFieldType().getKey()))
                .findFirst();
    }

    /** The event's issue may be older than what is stored, so the field is read anew. */
    private void link(ApplicationUser user, Issue issue, CustomField field) {
        ApplicationUser reporter = issue.getReporter();
        Optional<CustomerKey> customer =
                reporter == null ? Optional.empty() : autoLink.customerOf(reporter.getEmailAddress());
        if (customer.isEmpty()) {
            return;
        }
        MutableIssue current = issues.getIssueObject(issue.getId());
        if (current != null && current.getCustomFieldValue(field) == null) {
            current.setCustomFieldValue(field, customer.get().value());
            issues.updateIssue(user, current, EventDispatchOption.ISSUE_UPDATED, false);
        }
    }
}
