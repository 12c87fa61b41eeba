package org.salescollab.sandbox.api;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.TimeZone;
import org.salescollab.sandbox.model.CurrentUser;
import org.salescollab.sandbox.model.User;

/** Time zones of people and of the site. */
final class ApiTimeZoneManager implements TimeZoneManager {
    private static final String SITE = "Asia/Shanghai";

    private final JiraViews views;

    ApiTimeZoneManager(JiraViews views) {
        this.views = views;
    }

    @Override
    public TimeZone getDefaultTimezone() {
        return TimeZone.getTimeZone(SITE);
    }

    @Override
    public TimeZone getLoggedInUserTimeZone() {
        User user = CurrentUser.get();
        return user == null ? getDefaultTimezone() : TimeZone.getTimeZone(user.zone());
    }

    @Override
    public TimeZone getTimeZoneforUser(ApplicationUser user) {
        User record = ApiUser.record(user, views.model().users());
        return record == null ? getDefaultTimezone() : TimeZone.getTimeZone(record.zone());
    }
}
