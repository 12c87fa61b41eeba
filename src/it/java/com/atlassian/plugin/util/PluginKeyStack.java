package com.atlassian.plugin.util;

/** Stand-in for the stack of calling apps that Active Objects asks; there is only one app here. */
public final class PluginKeyStack {

    private PluginKeyStack() {}

    public static String getFirstPluginKey() {
        return "org.salescollab.jira";
    }
}
