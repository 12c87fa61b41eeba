package com.atlassian.jira.util.thread;

public interface OffRequestThreadExecutor extends java.util.concurrent.Executor {}
