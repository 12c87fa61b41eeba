package com.atlassian.plugin.web;

public interface Condition {
    void init(java.util.Map<String, String> a) throws com.atlassian.plugin.PluginParseException;
    boolean shouldDisplay(java.util.Map<String, Object> a);
}
