package com.atlassian.jira.issue.status.category;

public interface StatusCategory extends java.io.Serializable, Comparable {
    String COMPLETE = "done";
    String IN_PROGRESS = "indeterminate";
    String TO_DO = "new";
    String getColorName();
    String getKey();
}
