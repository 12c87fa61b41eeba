package org.salescollab.sandbox.model;

import java.util.concurrent.Callable;

/** The user on whose behalf the current thread works, as Jira's authentication context knows it. */
public final class CurrentUser {
    private static final ThreadLocal<User> USER = new ThreadLocal<>();

    private CurrentUser() {}

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
