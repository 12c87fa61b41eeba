package com.atlassian.plugin.event.events;

import com.atlassian.plugin.Plugin;

/** An app has been disabled on this node. */
public class PluginDisabledEvent extends PluginEvent {
    public PluginDisabledEvent(Plugin plugin) {
        super(plugin);
    }
}
