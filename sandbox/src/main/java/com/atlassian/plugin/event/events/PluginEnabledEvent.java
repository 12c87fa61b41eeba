package com.atlassian.plugin.event.events;

import com.atlassian.plugin.Plugin;

/** An app has been enabled on this node. */
public class PluginEnabledEvent extends PluginEvent {
    public PluginEnabledEvent(Plugin plugin) {
        super(plugin);
    }
}
