package org.salescollab.setup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.salescollab.salesproject.SalesStatus;
import org.salescollab.salesproject.SetupItem.Kind;
import org.salescollab.shared.Actor;
import org.salescollab.shared.ProjectId;

/** The platform's configuration as far as a set-up touches it. Ids are the platform's own, as text. */
public interface JiraConfig {

    Optional<ProjectFacts> project(String key);

    /** What the platform says against creating it, by field ({@code key}, {@code name}, {@code lead}). */
    Map<String, String> objections(Actor actor, NewProject project);

    ProjectId createProject(Actor actor, NewProject project);

    /** The thing of that kind with that name, ignoring case. */
    Optional<String> idOf(Kind kind, String name);

    boolean exists(Kind kind, String id);

    String createStatus(String name, String description, SalesStatus.Progress progress);

    String createResolution(String name, String description);

    /** Whether the site lets issues have sub-tasks. */
    boolean areSubTasksOn();

    /** Must not appear in any project by itself. */
    String createIssueType(String name, String description, boolean subTask);

    String createField(FieldShape shape, String name, String description, ProjectId project, Set<String> types);

    String createOption(String fieldId, String name, int position);

    String createScreen(String name, List<String> fieldIds);

    String createScreenScheme(String name, String screenForCreate, String screenForTheRest);

    /** Makes the sales workflow; {@code tokens} says what stands for each mark in the shipped workflow. */
    String createWorkflow(Actor actor, String name, Map<String, String> tokens);

    /** Shows the fields in exactly these projects. */
    void showFields(Collection<String> fieldIds, Set<ProjectId> projects);

    /** The projects in which a field is shown. */
    Set<ProjectId> projectsOf(String fieldId);

    /** The scheme a project uses now; empty text for the platform's default. */
    String schemeOf(Kind kind, ProjectId project);

    /**
     * Copies the scheme that the project uses, adds ours to the copy and answers its id; changes no project.
     *
     * @param targets by issue type id: the workflow or screen scheme that it gets; for issue type schemes itself
     */
    String copyScheme(Kind kind, ProjectId project, String name, Map<String, String> targets, boolean onlyOurs);

    /** Lets the project use the scheme; empty text for the platform's default. */
    void assignScheme(Kind kind, ProjectId project, String schemeId);

    long issuesOf(ProjectId project, Set<String> types);

    /** Whether something still needs it. */
    boolean isUsed(Kind kind, String id);

    void remove(Kind kind, String id);
}
