package com.atlassian.plugin;

/** A failure of the plugin system or of a module. */
public class PluginException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PluginException() {}

    public PluginException(String message) {
        super(message);
    }

    public PluginException(String message, Throwable cause) {
        super(message, cause);
    }

    public PluginException(Throwable cause) {
        super(cause);
    }
}
