package com.atlassian.jira.datetime;

public enum DateTimeStyle {
    COMPLETE, DATE, RELATIVE;
}
