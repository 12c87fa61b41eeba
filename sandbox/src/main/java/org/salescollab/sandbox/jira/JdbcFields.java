package org.salescollab.sandbox.jira;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salescollab.sandbox.db.Database;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.Fields;
import org.salescollab.sandbox.model.I18n;

/** Fields, contexts and screens as people meet them: without the fields whose app is disabled. */
final class JdbcFields implements Fields {
    private final Database db;
    private final SystemFields system;
    private final CustomFields custom;
    private final FieldSchemes schemes;
    private final FieldOptions options;
    private final Screens screens;
    private final ScreenSchemes screenSchemes;
    private final Predicate<String> typeAvailable;

    JdbcFields(
            Database db,
            I18n i18n,
            CustomFields custom,
            FieldSchemes schemes,
            FieldOptions options,
            Screens screens,
            ScreenSchemes screenSchemes,
            Predicate<String> typeAvailable) {
        this.db = db;
        this.system = new SystemFields(i18n);
        this.custom = custom;
        this.schemes = schemes;
        this.options = options;
        this.screens = screens;
        this.screenSchemes = screenSchemes;
        this.typeAvailable = typeAvailable;
    }

    @Override
    public List<FieldInfo> all() {
        return Stream.concat(system.all().stream(), custom().stream()).toList();
    }

    private List<FieldInfo> custom() {
        return custom.all().stream()
                .filter(field -> typeAvailable.test(field.typeKey()))
                .toList();
    }

    @Override
    public Optional<FieldInfo> byId(String id) {
        return all().stream().filter(field -> field.id().equals(id)).findFirst();
    }

    @Override
    public List<FieldInfo> byClauseName(String name) {
        List<FieldInfo> all = all();
        String id = name.matches("(?i)cf\\[\\d+]") ? CustomFields.PREFIX + name.substring(3, name.length() - 1) : name;
        List<FieldInfo> byId =
                all.stream().filter(field -> field.id().equalsIgnoreCase(id)).toList();
        return byId.isEmpty()
                ? all.stream()
                        .filter(field -> field.name().equalsIgnoreCase(name))
                        .toList()
                : byId;
    }

    @Override
    public List<FieldInfo> customFor(long projectId, String typeId) {
        Map<String, FieldScheme> relevant = schemes.relevant(projectId);
        return custom().stream()
                .filter(field -> covers(relevant.get(field.id()), typeId))
                .toList();
    }

    private static boolean covers(FieldScheme scheme, String typeId) {
        return scheme != null && scheme.coversType(typeId);
    }

    @Override
    public List<FieldInfo> onScreen(long projectId, String typeId, String operation) {
        Long screen = screenSchemes.screenFor(projectId, typeId, operation);
        return screen == null ? List.of() : onScreen(screen, projectId, typeId);
    }

    @Override
    public List<FieldInfo> onScreen(long screenId, long projectId, String typeId) {
        Map<String, FieldInfo> shown = Stream.concat(
                        system.all().stream().filter(field -> system.onScreens(field.id())),
                        customFor(projectId, typeId).stream())
                .collect(Collectors.toMap(FieldInfo::id, Function.identity()));
        return screens.byId(screenId).map(Screens.Screen::fieldIds).orElse(List.of()).stream()
                .filter(shown::containsKey)
                .map(shown::get)
                .toList();
    }

    @Override
    public boolean required(String fieldId, long projectId, String typeId) {
        return db.read(handle -> handle.createQuery("SELECT required FROM jira_field_layout WHERE field_id = ?")
                .bind(0, fieldId)
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false));
    }

    @Override
    public Map<String, String> options(long fieldId, long projectId, String typeId) {
        Map<String, String> result = new LinkedHashMap<>();
        schemes.relevant(CustomFields.PREFIX + fieldId, projectId)
                .filter(scheme -> scheme.coversType(typeId))
                .ifPresent(scheme -> options.of(scheme.configId()).stream()
                        .filter(option -> !option.disabled() && option.parentId() == null)
                        .forEach(option -> result.put(Long.toString(option.id()), option.text())));
        return result;
    }
}
