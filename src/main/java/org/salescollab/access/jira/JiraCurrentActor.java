package org.salescollab.access.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import org.salescollab.access.CurrentActor;
import org.salescollab.shared.Actor;

/** Reads the actor from Jira's authentication, never from a request parameter. */
public final class JiraCurrentActor implements CurrentActor {

    private final JiraAuthenticationContext authentication;
    private final TimeZoneManager zones;

    public JiraCurrentActor(JiraAuthenticationContext authentication, TimeZoneManager zones) {
        this.authentication = authentication;
        this.zones = zones;
    }

    @Override
    public Actor get() {
        ApplicationUser user = authentication.getLoggedInUser();
        return new Actor(
                user == null ? null : user.getKey(),
                authentication.getLocale(),
                zones.getLoggedInUserTimeZone().toZoneId());
    }
}
