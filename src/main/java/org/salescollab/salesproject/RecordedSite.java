package org.salescollab.salesproject;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.salescollab.shared.ProjectId;

/** Answers {@link StageMap} and {@link SalesFields} from what the set-up has recorded. */
public final class RecordedSite implements StageMap, SalesFields {

    private final Supplier<Site> site;

    /** {@code site} may be a few seconds old: it changes when somebody runs the set-up, and hardly ever else. */
    public RecordedSite(Supplier<Site> site) {
        this.site = site;
    }

    @Override
    public Optional<Stage> stageOf(String statusId) {
        return Optional.ofNullable(site.get().statuses.get(statusId)).map(SalesStatus::stage);
    }

    @Override
    public Set<String> statusesOf(Stage stage) {
        return site.get().statuses.entrySet().stream()
                .filter(status -> status.getValue().stage().equals(stage))
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }

    @Override
    public Optional<String> fieldId(SalesField field) {
        return Optional.ofNullable(site.get().fields.get(field.name()));
    }

    @Override
    public Optional<String> optionCode(SalesField field, long optionId) {
        String prefix = field.name() + ".";
        return Optional.ofNullable(site.get().options.get(String.valueOf(optionId)))
                .filter(code -> code.startsWith(prefix))
                .map(code -> code.substring(prefix.length()));
    }

    @Override
    public boolean isSalesProject(String issueTypeId) {
        return issueTypeId.equals(site.get().types.get(SalesType.SALES_PROJECT.name()));
    }

    @Override
    public Set<String> salesProjectTypes() {
        return Stream.ofNullable(site.get().types.get(SalesType.SALES_PROJECT.name()))
                .collect(toUnmodifiableSet());
    }

    @Override
    public Set<ProjectId> projects() {
        return site.get().projects;
    }

    /** The records, arranged for look-ups: ids to codes for what is asked by id, codes to ids for the rest. */
    public record Site(
            Map<String, SalesStatus> statuses,
            Map<String, String> types,
            Map<String, String> fields,
            Map<String, String> options,
            Set<ProjectId> projects) {

        public static Site of(List<SetupItem> items) {
            Map<String, SalesStatus> statuses = new HashMap<>();
            done(items, SetupItem.Kind.STATUS)
                    .forEach(item -> statuses.put(item.platformId(), SalesStatus.valueOf(item.code())));
            return new Site(
                    Map.copyOf(statuses),
                    idsByCode(items, SetupItem.Kind.ISSUE_TYPE),
                    idsByCode(items, SetupItem.Kind.FIELD),
                    done(items, SetupItem.Kind.OPTION)
                            .collect(toUnmodifiableMap(SetupItem::platformId, SetupItem::code)),
                    // The last step of a project's set-up; before it the project isn't usable.
                    done(items, SetupItem.Kind.ISSUE_TYPE_SCREEN_SCHEME)
                            .map(item -> new ProjectId(item.projectId()))
                            .collect(toUnmodifiableSet()));
        }

        private static Stream<SetupItem> done(List<SetupItem> items, SetupItem.Kind kind) {
            return items.stream().filter(item -> item.kind() == kind && item.isDone());
        }

        private static Map<String, String> idsByCode(List<SetupItem> items, SetupItem.Kind kind) {
            Function<SetupItem, String> id = SetupItem::platformId;
            return done(items, kind).collect(toUnmodifiableMap(SetupItem::code, id));
        }
    }
}
