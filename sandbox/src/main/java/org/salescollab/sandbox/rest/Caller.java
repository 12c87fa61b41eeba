package org.salescollab.sandbox.rest;

import java.util.Locale;
import org.salescollab.sandbox.model.CurrentUser;
import org.salescollab.sandbox.model.I18n;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.Issues;
import org.salescollab.sandbox.model.Permissions;
import org.salescollab.sandbox.model.User;

/** The user of the running request, with the checks that many resources share. */
final class Caller {
    private final Issues issues;
    private final Permissions permissions;
    private final I18n texts;

    Caller(Issues issues, Permissions permissions, I18n texts) {
        this.issues = issues;
        this.permissions = permissions;
        this.texts = texts;
    }

    /** Null is anonymous. */
    User user() {
        return CurrentUser.get();
    }

    User requireUser() {
        if (user() == null) {
            throw Refusal.of(401, text("sandbox.rest.not-authenticated"));
        }
        return user();
    }

    /** Logged in and licensed, as Jira asks where an anonymous user gets nothing. */
    User requireLicensed() {
        if (!permissions.isLicensed(requireUser())) {
            throw Refusal.of(403, text("sandbox.rest.not-licensed"));
        }
        return user();
    }

    User requireAdmin() {
        if (!permissions.isAdmin(requireUser())) {
            throw Refusal.of(403, text("sandbox.rest.not-admin"));
        }
        return user();
    }

    /** Hidden and unknown issues are answered alike. */
    IssueInfo issue(String idOrKey) {
        return issues.visible(user(), idOrKey).orElseThrow(() -> Refusal.of(404, text("sandbox.rest.no-issue")));
    }

    String text(String key, Object... args) {
        return texts.text(locale(), key, args);
    }

    Locale locale() {
        return user() == null ? texts.currentLocale() : user().locale();
    }
}
