package com.atlassian.sal.api.pluginsettings;

public interface PluginSettings {
    Object get(String a);

    Object put(String a, Object b);
}
