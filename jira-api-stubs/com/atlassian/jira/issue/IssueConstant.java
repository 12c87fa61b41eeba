package com.atlassian.jira.issue;

public interface IssueConstant extends Comparable {
    String getDescription();
    String getId();
    String getName();
    String getNameTranslation();
    String getNameTranslation(com.atlassian.jira.util.I18nHelper a);
    String getNameTranslation(String a);
}
