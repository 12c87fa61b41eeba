package org.salescollab.sandbox.web;

import java.util.List;
import org.salescollab.sandbox.model.User;

/** Jira's themes: light, dark, or as the browser says. */
final class Themes {
    static final String PREFERENCE = "theme";
    static final List<String> ALL = List.of("light", "dark", "auto");

    private Themes() {}

    static String of(Preferences preferences, User user) {
        return preferences.get(user, PREFERENCE).filter(ALL::contains).orElse("light");
    }
}
