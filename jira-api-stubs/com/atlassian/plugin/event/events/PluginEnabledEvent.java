package com.atlassian.plugin.event.events;

public class PluginEnabledEvent {
    PluginEnabledEvent() {}
}
