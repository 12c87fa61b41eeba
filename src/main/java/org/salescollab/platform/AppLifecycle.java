package org.salescollab.platform;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.event.events.PluginDisabledEvent;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the app's parts when both signals have been seen, in whichever order they come: all modules are enabled, and
 * Jira itself has started. Active Objects can't be used any earlier.
 */
public final class AppLifecycle implements LifecycleAware {

    public static final String PLUGIN_KEY = "org.salescollab.jira";

    private static final Logger LOG = LoggerFactory.getLogger(AppLifecycle.class);

    private final EventPublisher events;
    private final Readiness readiness;
    private final List<AppPart> parts;
    private boolean enabled;
    private boolean started;

    public AppLifecycle(EventPublisher events, Readiness readiness, List<AppPart> parts) {
        this.events = events;
        this.readiness = readiness;
        this.parts = List.copyOf(parts);
    }

    /** Spring calls this when the beans exist, which is before the plugin counts as enabled. */
    public void listen() {
        events.register(this);
    }

    /** Spring calls this when the beans go away. */
    public void close() {
        events.unregister(this);
        stop();
    }

    @EventListener
    public void onPluginEnabled(PluginEnabledEvent event) {
        if (PLUGIN_KEY.equals(event.getPlugin().getKey())) {
            signal(() -> enabled = true);
        }
    }

    @EventListener
    public void onPluginDisabled(PluginDisabledEvent event) {
        if (PLUGIN_KEY.equals(event.getPlugin().getKey())) {
            stop();
        }
    }

    @Override
    public void onStart() {
        signal(() -> started = true);
    }

    @Override
    public void onStop() {
        stop();
    }

    private synchronized void signal(Runnable seen) {
        seen.run();
        if (enabled && started && !readiness.isReady()) {
            readiness.set(true);
            parts.forEach(AppPart::start);
            LOG.info("Sales Collab is ready, {} parts started", parts.size());
        }
    }

    private synchronized void stop() {
        boolean wasReady = readiness.isReady();
        readiness.set(false);
        enabled = false;
        started = false;
        if (wasReady) {
            parts.forEach(AppPart::stop);
        }
    }
}
