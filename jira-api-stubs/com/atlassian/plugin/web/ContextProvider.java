package com.atlassian.plugin.web;

public interface ContextProvider {
    java.util.Map<String, Object> getContextMap(java.util.Map<String, Object> a);
    void init(java.util.Map<String, String> a) throws com.atlassian.plugin.PluginParseException;
}
