package org.salescollab.sandbox.plugin;

import com.atlassian.plugin.event.events.PluginDisabledEvent;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.salescollab.sandbox.osgi.Container;
import org.salescollab.sandbox.osgi.HostServices;
import org.salescollab.sandbox.platform.Events;
import org.salescollab.sandbox.platform.LifeCycle;
import org.salescollab.sandbox.platform.Scheduler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The apps of this node: installs, enables, disables and removes them and keeps their state in the database. */
public final class PluginManager implements Plugins, WorkflowClasses {
    private static final Logger LOG = LoggerFactory.getLogger(PluginManager.class);

    private final Container container;
    private final HostServices services;
    private final PluginStore store;
    private final Enabler enabler;
    private final Around around;
    private final Map<String, InstalledPlugin> apps = new ConcurrentSkipListMap<>();
    private volatile boolean systemStarted;

    /** The platform services that take part in an app's life. */
    public record Around(Events events, Scheduler scheduler, LifeCycle lifeCycle) {}

    PluginManager(Container container, HostServices services, PluginStore store, Enabler enabler, Around around) {
        this.container = container;
        this.services = services;
        this.store = store;
        this.enabler = enabler;
        this.around = around;
    }

    /** Brings up what the database holds; an app that fails stays, disabled with its cause, as in Jira. */
    public synchronized void startStored() {
        for (PluginStore.Stored stored : store.all()) {
            try {
                InstalledPlugin app = load(
                        AppJar.read(stored.fileName(), store.jar(stored.key()).orElseThrow()));
                if (stored.enabled()) {
                    enable(app);
                }
            } catch (PluginRefused e) {
                LOG.error("App {} could not be started: {}", stored.key(), e.getMessage());
            }
        }
        systemStarted = true;
        apps.values().stream().filter(InstalledPlugin::enabled).forEach(app -> around.lifeCycle.started(app.bundle()));
    }

    @Override
    public synchronized PluginInfo install(String fileName, byte[] bytes) throws PluginRefused {
        AppJar jar = AppJar.read(fileName, bytes);
        JarRules.check(jar, services);
        InstalledPlugin before = apps.get(jar.key());
        boolean ran = before != null && before.enabled();
        if (before != null) {
            unload(before);
        }
        InstalledPlugin app;
        try {
            app = load(jar);
        } catch (PluginRefused e) {
            restore(before, ran);
            throw e;
        }
        store.save(jar, true);
        return enableOrSay(app);
    }

    /** An upgrade that can't even be wired leaves the version before as it was. */
    private void restore(InstalledPlugin before, boolean ran) throws PluginRefused {
        if (before != null) {
            InstalledPlugin again = load(before.jar());
            if (ran) {
                enableOrSay(again);
            }
        }
    }

    /** Installs the jar unless the very same bytes are installed already. */
    public synchronized PluginInfo installIfNew(String fileName, byte[] bytes) throws PluginRefused {
        AppJar jar = AppJar.read(fileName, bytes);
        InstalledPlugin before = apps.get(jar.key());
        return before != null && before.jar().sha256().equals(jar.sha256()) ? before.info() : install(fileName, bytes);
    }

    private PluginInfo enableOrSay(InstalledPlugin app) throws PluginRefused {
        try {
            enable(app);
            return app.info();
        } catch (PluginRefused e) {
            store.setEnabled(app.getKey(), false);
            throw e;
        }
    }

    private InstalledPlugin load(AppJar jar) throws PluginRefused {
        Bundle bundle = null;
        try {
            bundle = container.install(jar.key(), jar.bytes());
            container.resolve(bundle);
            InstalledPlugin app = new InstalledPlugin(jar, bundle);
            apps.put(jar.key(), app);
            return app;
        } catch (BundleException e) {
            remove(bundle);
            throw new PluginRefused("Refused: " + Enabler.unresolved(e), e);
        }
    }

    private void enable(InstalledPlugin app) throws PluginRefused {
        if (app.enabled()) {
            return;
        }
        try {
            enabler.enable(app);
        } catch (PluginRefused | RuntimeException | LinkageError e) {
            enabler.disable(app);
            release(app);
            app.disabled(e.getMessage());
            throw e instanceof PluginRefused refused ? refused : new PluginRefused("Disabled: " + e.getMessage(), e);
        }
        around.events.publish(new PluginEnabledEvent(app));
        if (systemStarted) {
            around.lifeCycle.started(app.bundle());
        }
    }

    @Override
    public synchronized PluginInfo enable(String key) throws PluginRefused {
        InstalledPlugin app = require(key);
        JarRules.check(app.jar(), services);
        enable(app);
        store.setEnabled(key, true);
        return app.info();
    }

    @Override
    public synchronized PluginInfo disable(String key) {
        InstalledPlugin app = require(key);
        stop(app);
        store.setEnabled(key, false);
        return app.info();
    }

    @Override
    public synchronized void uninstall(String key) {
        unload(require(key));
        store.remove(key);
    }

    private void unload(InstalledPlugin app) {
        stop(app);
        apps.remove(app.getKey());
        remove(app.bundle());
    }

    private static void remove(Bundle bundle) {
        try {
            if (bundle != null) {
                bundle.uninstall();
            }
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
    }

    private void stop(InstalledPlugin app) {
        if (app.enabled()) {
            around.lifeCycle.stopping(app.bundle());
            enabler.disable(app);
            app.disabled(null);
            release(app);
            around.events.publish(new PluginDisabledEvent(app));
        }
    }

    /** What an app should have taken back itself must not live on. */
    private void release(InstalledPlugin app) {
        ClassLoader loader = app.loader();
        List<String> forgotten = around.events.unregisterOf(loader);
        if (!forgotten.isEmpty()) {
            LOG.warn("App {} left event listeners registered: {}", app.getKey(), forgotten);
        }
        around.scheduler.unregisterOf(loader);
    }

    private InstalledPlugin require(String key) {
        InstalledPlugin app = apps.get(key);
        if (app == null) {
            throw new IllegalArgumentException("No app " + key);
        }
        return app;
    }

    /** Stops all apps of this node without touching what is stored. */
    public synchronized void stopAll() {
        apps.values().forEach(this::stop);
    }

    @Override
    public List<PluginInfo> all() {
        return apps.values().stream().map(InstalledPlugin::info).toList();
    }

    @Override
    public Optional<PluginInfo> byKey(String key) {
        return Optional.ofNullable(apps.get(key)).map(InstalledPlugin::info);
    }

    @Override
    public <T extends Module> List<T> modules(Class<T> kind) {
        return apps.values().stream()
                .flatMap(app -> app.modules().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .sorted(Comparator.comparingInt(module -> module.head().weight()))
                .toList();
    }

    @Override
    public <T extends Module> Optional<T> module(Class<T> kind, String completeKey) {
        return modules(kind).stream()
                .filter(module -> module.completeKey().equals(completeKey))
                .findFirst();
    }

    @Override
    public Optional<Object> create(String className) {
        for (InstalledPlugin app : apps.values()) {
            if (app.enabled()) {
                try {
                    return Optional.of(app.context().create(app.bundle().loadClass(className)));
                } catch (ClassNotFoundException e) {
                    LOG.debug("{} is not in {}", className, app.getKey());
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public Object instance(String className, Map<?, ?> args) {
        return create(className).orElse(null);
    }

    Optional<InstalledPlugin> app(String key) {
        return Optional.ofNullable(apps.get(key));
    }
}
