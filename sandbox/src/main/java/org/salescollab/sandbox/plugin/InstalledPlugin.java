package org.salescollab.sandbox.plugin;

import com.atlassian.plugin.Plugin;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.salescollab.sandbox.osgi.AppContext;

/** An app on this node: its jar, its bundle and, while it is enabled, its context and modules. */
final class InstalledPlugin implements Plugin {
    private final AppJar jar;
    private final Bundle bundle;
    private volatile AppContext context;
    private volatile List<Module> modules = List.of();
    private volatile String problem;

    InstalledPlugin(AppJar jar, Bundle bundle) {
        this.jar = jar;
        this.bundle = bundle;
    }

    AppJar jar() {
        return jar;
    }

    Bundle bundle() {
        return bundle;
    }

    ClassLoader loader() {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    AppContext context() {
        return context;
    }

    List<Module> modules() {
        return modules;
    }

    boolean enabled() {
        return context != null;
    }

    void enabled(AppContext made, List<Module> read) {
        this.context = made;
        this.modules = List.copyOf(read);
        this.problem = null;
    }

    void disabled(String why) {
        this.context = null;
        this.modules = List.of();
        this.problem = why;
    }

    @Override
    public String getKey() {
        return jar.key();
    }

    @Override
    public int compareTo(Object other) {
        return getKey().compareTo(((Plugin) other).getKey());
    }

    PluginInfo info() {
        Descriptor root = jar.descriptor();
        Descriptor about = root.child("plugin-info").orElse(root);
        return new PluginInfo(
                getKey(),
                root.attribute("name", getKey()),
                about.childText("version"),
                about.child("vendor").map(vendor -> vendor.attribute("name")).orElse(""),
                about.childText("description"),
                enabled(),
                jar.sha256(),
                jar.fileName(),
                about.params(),
                modules.stream().map(Module::completeKey).toList(),
                problem);
    }
}
