package com.atlassian.plugin;

public class PluginException extends RuntimeException {
    public PluginException() {
        throw new UnsupportedOperationException("signature only");
    }
    public PluginException(String a) {
        throw new UnsupportedOperationException("signature only");
    }
    public PluginException(String a, Throwable b) {
        throw new UnsupportedOperationException("signature only");
    }
    public PluginException(Throwable a) {
        throw new UnsupportedOperationException("signature only");
    }
}
