package org.salescollab.sandbox.model;

import java.util.Locale;

/** Texts of the sandbox and of all enabled apps, as Jira merges them; an unknown key comes back as itself. */
public interface I18n {
    String text(Locale locale, String key, Object... args);

    /** The language of the current user, else the site's. */
    Locale currentLocale();
}
