package com.atlassian.jira.issue.comments;

public interface CommentManager {
    java.util.List<Comment> getCommentsForUser(
            com.atlassian.jira.issue.Issue a, com.atlassian.jira.user.ApplicationUser b);
}
