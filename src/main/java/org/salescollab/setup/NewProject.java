package org.salescollab.setup;

import org.jspecify.annotations.Nullable;

/** A project to be created before it is set up; {@code lead} is a user name. */
public record NewProject(String key, String name, String lead) {

    /** What a request leaves out is empty, so that the platform says that it is missing. */
    public NewProject {
        key = text(key);
        name = text(name);
        lead = text(lead);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
