package com.atlassian.jira.issue.comments;

public interface Comment {
    com.atlassian.jira.user.ApplicationUser getAuthorApplicationUser();

    java.util.Date getCreated();
}
