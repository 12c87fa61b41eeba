package com.atlassian.jira.ofbiz;

public interface OfBizDelegator {
    long getCountByAnd(String a, java.util.Map<String, ?> b);
}
