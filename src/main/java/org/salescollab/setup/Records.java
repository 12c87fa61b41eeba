package org.salescollab.setup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.salescollab.salesproject.SetupItem;
import org.salescollab.salesproject.SetupItem.Kind;
import org.salescollab.salesproject.SetupItems;
import org.salescollab.shared.ProjectId;

/** What was recorded when the set-up began, kept in step with what it records on its way. */
final class Records {

    private final SetupItems stored;
    private final Map<String, SetupItem> known = new LinkedHashMap<>();

    Records(SetupItems stored) {
        this.stored = stored;
        stored.all().forEach(item -> known.put(item.naturalKey(), item));
    }

    Optional<SetupItem> find(Step step, @Nullable ProjectId project) {
        return find(step.kind(), step.code(), step.isPerProject() && project != null ? project.value() : 0);
    }

    Optional<SetupItem> find(Kind kind, String code, long projectId) {
        return Optional.ofNullable(known.get(kind + ":" + code + ":" + projectId));
    }

    /** The id of what an earlier step has made. */
    String id(Kind kind, String code) {
        return find(kind, code, 0)
                .map(SetupItem::platformId)
                .orElseThrow(() -> new IllegalStateException(kind + " " + code + " is missing; run the set-up again"));
    }

    /** Ids by code of all that is made of a kind. */
    Map<String, String> ids(Kind kind) {
        return known.values().stream()
                .filter(item -> item.kind() == kind && item.isDone())
                .collect(Collectors.toMap(SetupItem::code, SetupItem::platformId));
    }

    /** The projects that have something of their own. */
    Set<ProjectId> projects() {
        Set<Long> ids = new TreeSet<>();
        known.values().stream()
                .filter(item -> item.kind() == Kind.FIELD_CONTEXT)
                .forEach(item -> ids.add(item.projectId()));
        return ids.stream().map(ProjectId::new).collect(Collectors.toSet());
    }

    void put(SetupItem item) {
        stored.put(item);
        known.put(item.naturalKey(), item);
    }

    void remove(SetupItem item) {
        stored.remove(item);
        known.remove(item.naturalKey());
    }
}
