package org.salescollab.autolink.jira;

import static java.util.stream.Collectors.joining;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.salescollab.autolink.LinkedProjects;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.Locks;
import org.salescollab.shared.Problems;
import org.salescollab.shared.ProjectId;

/** Keeps the projects in Jira's settings, which Jira caches on every node: their numbers, set apart by blanks. */
public final class SettingsLinkedProjects implements LinkedProjects {

    static final String KEY = "org.salescollab.jira.auto-link";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final PluginSettingsFactory settings;
    private final Locks locks;

    public SettingsLinkedProjects(PluginSettingsFactory settings, Locks locks) {
        this.settings = settings;
        this.locks = locks;
    }

    @Override
    public Set<ProjectId> all() {
        return settings.createGlobalSettings().get(KEY) instanceof String text && !text.isEmpty()
                ? Arrays.stream(text.split(" "))
                        .map(number -> new ProjectId(Long.parseLong(number)))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** Under a lock, since two administrators may switch two projects at a time. */
    @Override
    public void set(ProjectId project, boolean on) {
        if (locks.with("auto-link", PATIENCE, () -> write(project, on)).isEmpty()) {
            throw new Conflict(new Problems().addGeneral("sales.autolink.error.busy"));
        }
    }

    private String write(ProjectId project, boolean on) {
        Set<Long> numbers = all().stream().map(ProjectId::value).collect(Collectors.toCollection(TreeSet::new));
        if (on) {
            numbers.add(project.value());
        } else {
            numbers.remove(project.value());
        }
        String text = numbers.stream().map(String::valueOf).collect(joining(" "));
        settings.createGlobalSettings().put(KEY, text);
        return text;
    }
}
