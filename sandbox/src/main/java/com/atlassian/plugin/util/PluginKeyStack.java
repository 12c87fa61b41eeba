package com.atlassian.plugin.util;

/** Which app the current call came from; only measurements ask. */
public final class PluginKeyStack {
    private PluginKeyStack() {}

    public static String getFirstPluginKey() {
        return null;
    }
}
