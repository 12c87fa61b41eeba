package com.atlassian.plugin.event.events;

public class PluginEnabledEvent extends com.atlassian.plugin.event.events.PluginEvent {
    public PluginEnabledEvent(com.atlassian.plugin.Plugin a) {
        super(a);
    }
}
