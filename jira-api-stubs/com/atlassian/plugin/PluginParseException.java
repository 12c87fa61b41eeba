package com.atlassian.plugin;

public class PluginParseException extends com.atlassian.plugin.PluginException {
    public PluginParseException() {
        throw new UnsupportedOperationException("signature only");
    }
    public PluginParseException(String a) {
        throw new UnsupportedOperationException("signature only");
    }
    public PluginParseException(String a, Throwable b) {
        throw new UnsupportedOperationException("signature only");
    }
    public PluginParseException(Throwable a) {
        throw new UnsupportedOperationException("signature only");
    }
}
