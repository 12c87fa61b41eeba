package org.salescollab.sandbox.plugin;

import java.util.List;
import java.util.Optional;

/** Installed apps, their life and their modules; what Jira's plugin system and UPM do. */
public interface Plugins {
    List<PluginInfo> all();

    Optional<PluginInfo> byKey(String key);

    /** Installs or upgrades from a jar's bytes and enables it; keeps the jar in the database. */
    PluginInfo install(String fileName, byte[] jar) throws PluginRefused;

    PluginInfo enable(String key) throws PluginRefused;

    PluginInfo disable(String key);

    void uninstall(String key);

    /** Enabled modules of a kind, in order of plugin and weight. */
    <T extends Module> List<T> modules(Class<T> kind);

    /**
     * Makes an object of an enabled app's class, autowired from its context: workflow conditions, validators and functions
     * are named by class. Empty when no enabled app has the class.
     */
    Optional<Object> create(String className);

    /** An enabled module by complete key (plugin:module). */
    <T extends Module> Optional<T> module(Class<T> kind, String completeKey);
}
