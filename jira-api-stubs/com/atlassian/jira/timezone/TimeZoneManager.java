package com.atlassian.jira.timezone;

public interface TimeZoneManager {
    java.util.TimeZone getDefaultTimezone();
    java.util.TimeZone getLoggedInUserTimeZone();
    java.util.TimeZone getTimeZoneforUser(com.atlassian.jira.user.ApplicationUser a);
}
