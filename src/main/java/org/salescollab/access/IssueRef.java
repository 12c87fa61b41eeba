package org.salescollab.access;

import org.salescollab.shared.IssueId;

/**
 * An issue as Jira shows it now.
 *
 * @param status name in the language of Jira's configuration
 * @param done whether the status belongs to Jira's category of finished work
 */
public record IssueRef(IssueId id, String key, String summary, String status, boolean done) {}
