package org.salescollab.sandbox.plugin;

/** An app that Jira would refuse; the message names the Jira rule. */
public class PluginRefused extends Exception {
    private static final long serialVersionUID = 1L;

    public PluginRefused(String message) {
        super(message);
    }

    public PluginRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
