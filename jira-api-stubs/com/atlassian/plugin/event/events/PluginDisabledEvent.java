package com.atlassian.plugin.event.events;

public class PluginDisabledEvent {
    PluginDisabledEvent() {}
}
