package org.salescollab.need.web;

/** An issue in which a need is worked on, as Jira shows it now. */
public record NeedIssueView(String key, String summary, String status, boolean done) {}
