package org.salescollab.setup;

import org.jspecify.annotations.Nullable;
import org.salescollab.shared.Problems;

/** What somebody wants set up: a project that exists, or one to be created, and the language of the names. */
public record SetupRequest(
        @Nullable String project,
        @Nullable NewProject newProject,
        @Nullable String language) {

    /** The language, or a refusal that names the field. */
    public Language chosenLanguage() {
        return Language.ofCode(language == null ? "" : language)
                .orElseThrow(() -> Problems.refuse("language", "sales.setup.error.language"));
    }

    /** Refuses a request that names no project or two. */
    void requireOneProject() {
        if (isBlank(project) == (newProject == null)) {
            throw Problems.refuse("project", "sales.setup.error.one-project");
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
