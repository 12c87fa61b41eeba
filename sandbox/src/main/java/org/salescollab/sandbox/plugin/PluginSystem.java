package org.salescollab.sandbox.plugin;

import com.atlassian.jira.util.I18nHelper;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.salescollab.sandbox.ao.ActiveObjectsModules;
import org.salescollab.sandbox.db.Database;
import org.salescollab.sandbox.model.Permissions;
import org.salescollab.sandbox.osgi.AppContexts;
import org.salescollab.sandbox.osgi.Container;
import org.salescollab.sandbox.osgi.HostServices;
import org.salescollab.sandbox.platform.Texts;
import org.salescollab.sandbox.velocity.Allowlist;
import org.salescollab.sandbox.velocity.AppTemplates;

/** Puts the plugin system together. */
public final class PluginSystem {
    private final Map<Long, AppTemplates> templates = new ConcurrentHashMap<>();
    private final PluginManager manager;

    /** What the plugin system needs; {@code templateDefaults} go into each context of an app's template. */
    public record Needs(
            Database database,
            Container container,
            HostServices services,
            ActiveObjectsModules tables,
            Texts texts,
            Supplier<I18nHelper> i18n,
            Permissions permissions,
            Supplier<Map<String, Object>> templateDefaults,
            PluginManager.Around around) {}

    public PluginSystem(Needs needs) {
        ModuleReader reader = new ModuleReader(new Conditions(new ReadyConditions(needs.permissions())));
        Enabler enabler = new Enabler(
                new AppContexts(needs.container(), needs.services()),
                new TableModules(needs.tables()),
                reader,
                bundle -> templatesOf(bundle, needs),
                needs.texts(),
                needs.i18n());
        manager = new PluginManager(
                needs.container(), needs.services(), new PluginStore(needs.database()), enabler, needs.around());
    }

    public PluginManager manager() {
        return manager;
    }

    /** The templates of an app; the same for its modules and for its TemplateRenderer service. */
    public AppTemplates templatesOf(Bundle bundle, Needs needs) {
        return templates.computeIfAbsent(
                bundle.getBundleId(),
                id -> new AppTemplates(
                        bundle.adapt(BundleWiring.class).getClassLoader(),
                        allowlist(bundle),
                        needs.templateDefaults()));
    }

    private Allowlist allowlist(Bundle bundle) {
        return manager.app(bundle.getHeaders().get("Atlassian-Plugin-Key"))
                .map(app -> Enabler.allowlist(app.jar()))
                .orElseGet(() -> new Allowlist(java.util.Set.of()));
    }
}
