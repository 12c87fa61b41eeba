package org.salescollab.playbook.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.salescollab.platform.AppLifecycle;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.platform.ao.UniqueRules;
import org.salescollab.platform.jira.SharedMemory;
import org.salescollab.playbook.DefaultTemplates;
import org.salescollab.playbook.Playbooks;
import org.salescollab.playbook.Template;
import org.salescollab.playbook.TemplateVersion;
import org.salescollab.playbook.Templates;
import org.salescollab.salesproject.Complexity;
import org.salescollab.salesproject.CurrentTemplates;
import org.salescollab.salesproject.Stage;
import org.salescollab.salesproject.TemplateRef;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.Tx;
import org.salescollab.shared.Version;

/**
 * Versions in the table {@code TEMPLATE_VERSION}, remembered until a node saves one; version 1 is stored with version 2,
 * so that a later release of the app can't change it.
 */
public final class StoredTemplates implements Templates, Playbooks, CurrentTemplates {

    private static final String BEGUN = "SELECT [TEMPLATE] FROM {SALES_PROJECT} WHERE [ISSUE_ID] = ?";

    private static final String OPEN = "SELECT COUNT(*) FROM {SALES_PROJECT} WHERE [STAGE] IN (%s)"
            + " AND ([TEMPLATE] LIKE ?%s) AND ([TEMPLATE] IS NULL OR [TEMPLATE] <> ?)";

    private final ActiveObjects ao;
    private final SqlRunner sql;
    private final Tx tx;
    private final DefaultTemplates defaults;
    private final SharedMemory<Map<TemplateRef, TemplateVersion>> versions;

    public StoredTemplates(
            ActiveObjects ao, SqlRunner sql, Tx tx, DefaultTemplates defaults, PluginSettingsFactory settings) {
        this.ao = ao;
        this.sql = sql;
        this.tx = tx;
        this.defaults = defaults;
        this.versions = new SharedMemory<>(settings, AppLifecycle.PLUGIN_KEY + ".templates", this::load);
    }

    @Override
    public Template of(IssueId salesProject) {
        List<TemplateRef> begun = sql.query(
                BEGUN,
                List.of(salesProject.value()),
                row -> TemplateRef.parse(row.getString(1)).orElse(TemplateRef.first(Complexity.STANDARD)));
        return begun.isEmpty() ? current(Complexity.STANDARD) : at(begun.get(0));
    }

    @Override
    public Template current(Complexity complexity) {
        return latest(complexity, versions.get()).template();
    }

    @Override
    public TemplateRef currentRef(Complexity complexity) {
        return current(complexity).ref();
    }

    @Override
    public Template at(TemplateRef ref) {
        Map<TemplateRef, TemplateVersion> known = versions.get();
        TemplateVersion version = known.get(ref);
        return version == null ? first(ref.complexity(), known).template() : version.template();
    }

    /** What is stored now; whoever writes must never work on a memory. */
    @Override
    public List<TemplateVersion> versions(Complexity complexity) {
        return load().values().stream()
                .filter(each -> each.template().ref().complexity() == complexity)
                .sorted(Comparator.comparingInt((TemplateVersion each) ->
                                each.template().ref().version().number())
                        .reversed())
                .toList();
    }

    @Override
    public void add(TemplateVersion version) {
        UniqueRules.guard(() -> tx.call(() -> {
            TemplateRef ref = version.template().ref();
            if (ref.version().equals(Version.FIRST.next())) {
                ao.create(
                        TemplateVersionRow.class,
                        values(new TemplateVersion(defaults.of(ref.complexity()), null, null)));
            }
            return ao.create(TemplateVersionRow.class, values(version));
        }));
    }

    @Override
    public void changed() {
        versions.forget();
    }

    @Override
    public long openProjectsBefore(TemplateRef next) {
        List<Object> args = new ArrayList<>(
                Stage.DEFAULTS.stream().filter(Stage::isOpen).map(Stage::code).toList());
        args.add(Stage.UNMAPPED.code());
        String stages = SqlRunner.placeholders(args.size());
        args.add(next.complexity() + "/%");
        args.add(next.toString());
        // Rows of the time before templates could be edited are sold by the standard one.
        String unnamed = next.complexity() == Complexity.STANDARD ? " OR [TEMPLATE] IS NULL" : "";
        return sql.query(OPEN.formatted(stages, unnamed), args, row -> row.getLong(1))
                .get(0);
    }

    private Map<TemplateRef, TemplateVersion> load() {
        Map<TemplateRef, TemplateVersion> all = new HashMap<>();
        for (Complexity complexity : Complexity.values()) {
            all.put(TemplateRef.first(complexity), new TemplateVersion(defaults.of(complexity), null, null));
        }
        List<TemplateVersionRow> rows = tx.call(() -> Arrays.asList(ao.find(TemplateVersionRow.class)));
        rows.forEach(row -> TemplateRef.parse(row.getNaturalKey()).ifPresent(ref -> all.put(ref, version(ref, row))));
        return all;
    }

    private static TemplateVersion version(TemplateRef ref, TemplateVersionRow row) {
        Long at = row.getSavedAt();
        return new TemplateVersion(
                TemplateText.read(ref, row.getContent()),
                row.getSavedBy(),
                at == null ? null : Instant.ofEpochMilli(at));
    }

    private static Map<String, Object> values(TemplateVersion version) {
        Instant at = version.at();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("NATURAL_KEY", version.template().ref().toString());
        values.put("CONTENT", TemplateText.write(version.template()));
        values.put("SAVED_BY", version.by());
        values.put("SAVED_AT", at == null ? null : at.toEpochMilli());
        return values;
    }

    private static TemplateVersion first(Complexity complexity, Map<TemplateRef, TemplateVersion> known) {
        return java.util.Objects.requireNonNull(known.get(TemplateRef.first(complexity)));
    }

    private static TemplateVersion latest(Complexity complexity, Map<TemplateRef, TemplateVersion> known) {
        return known.values().stream()
                .filter(each -> each.template().ref().complexity() == complexity)
                .max(Comparator.comparingInt(
                        each -> each.template().ref().version().number()))
                .orElseThrow();
    }
}
