package org.salescollab.autolink.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.autolink.AutoLinkSwitch;

/** The projects in which customers are filled in, in the order of their names. */
public record AutoLinkJson(List<ProjectJson> projects) {

    /** A project by its key and name. */
    public record ProjectJson(String key, String name) {}

    /** Whether customers are filled in from now on. */
    public record Wish(@Nullable Boolean on) {}

    static AutoLinkJson of(List<AutoLinkSwitch.Project> projects) {
        return new AutoLinkJson(projects.stream()
                .map(project -> new ProjectJson(project.key(), project.name()))
                .toList());
    }
}
