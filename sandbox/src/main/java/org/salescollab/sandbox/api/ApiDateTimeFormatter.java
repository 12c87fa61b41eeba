package org.salescollab.sandbox.api;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import java.time.ZonedDateTime;
import java.time.format.FormatStyle;
import java.util.Date;

/** Formats moments for the user at work, in language and zone; immutable. */
record ApiDateTimeFormatter(DateTimeStyle style, JiraAuthenticationContext who, TimeZoneManager zones)
        implements DateTimeFormatter {
    @Override
    public DateTimeFormatter forLoggedInUser() {
        return this;
    }

    @Override
    public DateTimeFormatter withStyle(DateTimeStyle other) {
        return new ApiDateTimeFormatter(other, who, zones);
    }

    @Override
    public DateTimeFormatter withStyle(String other) {
        return withStyle(DateTimeStyle.valueOf(other));
    }

    @Override
    public String format(Date date) {
        ZonedDateTime moment =
                date.toInstant().atZone(zones.getLoggedInUserTimeZone().toZoneId());
        java.time.format.DateTimeFormatter format = style == DateTimeStyle.DATE
                ? java.time.format.DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                : java.time.format.DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
        return format.withLocale(who.getLocale()).format(moment);
    }
}
