package org.salescollab.sandbox.model;

import java.util.Locale;
import java.util.concurrent.Callable;

/** The user on whose behalf the current thread works, as Jira's authentication context knows it. */
public final class CurrentUser {
    private static final ThreadLocal<User> USER = new ThreadLocal<>();

    private static final ThreadLocal<Locale> ANONYMOUS_LOCALE = new ThreadLocal<>();

    private CurrentUser() {}

    /** The language to answer in: the user's own, for an anonymous request the browser's, else the given one. */
    public static Locale locale(Locale siteDefault) {
        if (USER.get() != null) {
            return USER.get().locale();
        }
        return ANONYMOUS_LOCALE.get() == null ? siteDefault : ANONYMOUS_LOCALE.get();
    }

    /** Null forgets it; set by the HTTP layer for the time of a request. */
    public static void setAnonymousLocale(Locale locale) {
        if (locale == null) {
            ANONYMOUS_LOCALE.remove();
        } else {
            ANONYMOUS_LOCALE.set(locale);
        }
    }

    /** Null is anonymous. */
    public static User get() {
        return USER.get();
    }

    /** Runs as the user and puts the one before back. */
    public static <T> T as(User user, Callable<T> work) throws Exception {
        User before = USER.get();
        set(user);
        try {
            return work.call();
        } finally {
            set(before);
        }
    }

    public static void set(User user) {
        if (user == null) {
            USER.remove();
        } else {
            USER.set(user);
        }
    }
}
