package com.atlassian.plugin.event.events;

public class PluginEvent {
    public PluginEvent(com.atlassian.plugin.Plugin a) {
        throw new UnsupportedOperationException("signature only");
    }
    public com.atlassian.plugin.Plugin getPlugin() {
        throw new UnsupportedOperationException("signature only");
    }
}
