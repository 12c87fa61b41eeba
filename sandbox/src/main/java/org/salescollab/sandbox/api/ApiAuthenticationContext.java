package org.salescollab.sandbox.api;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import org.salescollab.sandbox.model.CurrentUser;

/** The user of the current thread. */
final class ApiAuthenticationContext implements JiraAuthenticationContext {
    private final JiraViews views;

    ApiAuthenticationContext(JiraViews views) {
        this.views = views;
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return views.user(CurrentUser.get());
    }

    @Override
    public boolean isLoggedInUser() {
        return CurrentUser.get() != null;
    }

    @Override
    public Locale getLocale() {
        return views.model().surroundings().i18n().currentLocale();
    }

    @Override
    public I18nHelper getI18nHelper() {
        return views.model().surroundings().texts();
    }
}
