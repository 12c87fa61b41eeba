package org.salescollab.setup;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.salescollab.salesproject.SalesStatus;
import org.salescollab.salesproject.SetupItem.Kind;
import org.salescollab.shared.Actor;
import org.salescollab.shared.ProjectId;

/** A site's configuration in memory: things by kind and id, schemes by project, and a fuse that burns through. */
final class InMemoryJiraConfig implements JiraConfig {

    /** A thing of the site; {@code content} tells one that was changed. */
    record Thing(String name, Map<String, String> content) {}

    private final Map<Kind, Map<String, Thing>> things = new HashMap<>();
    private final Map<String, ProjectFacts> projects = new TreeMap<>();
    private final Map<String, String> schemes = new TreeMap<>();
    private final Map<String, Set<ProjectId>> fieldProjects = new TreeMap<>();
    private final Map<ProjectId, Long> issues = new HashMap<>();
    private boolean subTasksOn = true;
    private long lastId = 100;
    private int callsUntilCrash = Integer.MAX_VALUE;
    private int changes;
    private int changeOfHook;
    private Runnable hook = () -> {};
    private final Set<String> usedByIssues = new HashSet<>();

    ProjectFacts addProject(String key) {
        ProjectFacts made = new ProjectFacts(new ProjectId(++lastId), key, key);
        projects.put(key, made);
        return made;
    }

    String add(Kind kind, String name) {
        return make(kind, name, Map.of());
    }

    void use(Kind kind, ProjectId project, String schemeId) {
        schemes.put(kind + ":" + project.value(), schemeId);
    }

    void switchSubTasks(boolean on) {
        subTasksOn = on;
    }

    void setIssues(ProjectId project, long count) {
        issues.put(project, count);
    }

    /** The n-th change from now does not happen any more. */
    void crashAtChange(int n) {
        callsUntilCrash = n;
    }

    /** Something happens while the n-th change from now is made. */
    void whileChanging(int n, Runnable what) {
        changeOfHook = changes + n;
        hook = what;
    }

    int changes() {
        return changes;
    }

    /** An issue has the resolution. */
    void giveToIssue(String resolutionId) {
        usedByIssues.add(resolutionId);
    }

    Thing thing(Kind kind, String id) {
        return of(kind).get(id);
    }

    /** Everything there is, without ids, to be compared. */
    Map<String, Object> picture() {
        Map<String, Object> picture = new TreeMap<>();
        things.forEach((kind, byId) -> {
            Set<String> names = new TreeSet<>();
            byId.values().forEach(thing -> names.add(thing.name()));
            if (!names.isEmpty()) {
                picture.put(kind.name(), names);
            }
        });
        Map<String, String> used = new TreeMap<>();
        schemes.forEach((where, id) -> {
            if (!id.isEmpty()) {
                Kind kind = Kind.valueOf(where.substring(0, where.indexOf(':')));
                used.put(where, of(kind).get(id).name());
            }
        });
        picture.put("schemes in use", used);
        return picture;
    }

    @Override
    public Optional<ProjectFacts> project(String key) {
        return Optional.ofNullable(projects.get(key));
    }

    @Override
    public Map<String, String> objections(Actor actor, NewProject project) {
        return projects.containsKey(project.key()) ? Map.of("key", "taken") : Map.of();
    }

    @Override
    public ProjectId createProject(Actor actor, NewProject project) {
        return addProject(project.key()).id();
    }

    @Override
    public Optional<String> idOf(Kind kind, String name) {
        return of(kind).entrySet().stream()
                .filter(entry -> entry.getValue().name().equalsIgnoreCase(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public boolean exists(Kind kind, String id) {
        return of(kind).containsKey(id);
    }

    @Override
    public String createStatus(String name, String description, SalesStatus.Progress progress) {
        return make(Kind.STATUS, name, Map.of("progress", progress.name()));
    }

    @Override
    public String createResolution(String name, String description) {
        return make(Kind.RESOLUTION, name, Map.of());
    }

    @Override
    public boolean areSubTasksOn() {
        return subTasksOn;
    }

    @Override
    public String createIssueType(String name, String description, boolean subTask) {
        return make(Kind.ISSUE_TYPE, name, Map.of("subTask", String.valueOf(subTask)));
    }

    @Override
    public String createField(FieldShape shape, String name, String description, ProjectId project, Set<String> types) {
        String id = make(Kind.FIELD, name, Map.of("types", String.join(",", new TreeSet<>(types))));
        fieldProjects.put(id, Set.of(project));
        return id;
    }

    @Override
    public String createOption(String fieldId, String name, int position) {
        return make(Kind.OPTION, name, Map.of("field", fieldId));
    }

    @Override
    public String createScreen(String name, List<String> fieldIds) {
        return make(Kind.SCREEN, name, Map.of("fields", String.join(",", fieldIds)));
    }

    @Override
    public String createScreenScheme(String name, String screenForCreate, String screenForTheRest) {
        return make(Kind.SCREEN_SCHEME, name, Map.of("create", screenForCreate, "rest", screenForTheRest));
    }

    @Override
    public String createWorkflow(Actor actor, String name, Map<String, String> tokens) {
        return make(Kind.WORKFLOW, name, tokens);
    }

    @Override
    public void showFields(Collection<String> fieldIds, Set<ProjectId> where) {
        change();
        fieldIds.forEach(id -> fieldProjects.put(id, new HashSet<>(where)));
    }

    @Override
    public Set<ProjectId> projectsOf(String fieldId) {
        return fieldProjects.getOrDefault(fieldId, Set.of());
    }

    @Override
    public String schemeOf(Kind kind, ProjectId project) {
        return schemes.getOrDefault(kind + ":" + project.value(), "");
    }

    @Override
    public String copyScheme(Kind kind, ProjectId project, String name, Map<String, String> targets, boolean onlyOurs) {
        return make(kind, name, targets);
    }

    @Override
    public void assignScheme(Kind kind, ProjectId project, String schemeId) {
        change();
        schemes.put(kind + ":" + project.value(), schemeId);
    }

    @Override
    public long issuesOf(ProjectId project, Set<String> types) {
        return issues.getOrDefault(project, 0L);
    }

    @Override
    public boolean isUsed(Kind kind, String id) {
        boolean byProject = schemes.entrySet().stream()
                .anyMatch(used ->
                        used.getKey().startsWith(kind + ":") && used.getValue().equals(id));
        boolean byThing = kind != Kind.FIELD
                && kind != Kind.OPTION
                && things.values().stream()
                        .flatMap(byId -> byId.values().stream())
                        .anyMatch(thing -> thing.content().containsValue(id)
                                || thing.content().containsKey(id));
        return byProject || byThing || usedByIssues.contains(id);
    }

    @Override
    public void remove(Kind kind, String id) {
        change();
        if (of(kind).remove(id) == null) {
            throw new IllegalStateException(kind + " " + id + " isn't there");
        }
        fieldProjects.remove(id);
    }

    private String make(Kind kind, String name, Map<String, String> content) {
        change();
        if (kind != Kind.OPTION && idOf(kind, name).isPresent()) {
            throw new IllegalStateException(kind + " " + name + " is there already");
        }
        String id = String.valueOf(++lastId);
        of(kind).put(id, new Thing(name, Map.copyOf(content)));
        return id;
    }

    private void change() {
        if (++changes == changeOfHook) {
            hook.run();
        }
        if (--callsUntilCrash <= 0) {
            callsUntilCrash = Integer.MAX_VALUE;
            throw new IllegalStateException("power cut");
        }
    }

    private Map<String, Thing> of(Kind kind) {
        return things.computeIfAbsent(kind, unknown -> new TreeMap<>());
    }
}
