package com.atlassian.plugin.event.events;

public class PluginDisabledEvent extends com.atlassian.plugin.event.events.PluginEvent {
    public PluginDisabledEvent(com.atlassian.plugin.Plugin a) {
        super(a);
    }
}
