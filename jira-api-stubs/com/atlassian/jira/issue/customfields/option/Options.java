package com.atlassian.jira.issue.customfields.option;

public interface Options extends java.util.List {
}
