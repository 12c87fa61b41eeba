package org.salescollab.sandbox.plugin;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Renders Velocity templates the way Jira does: escaped by default, method calls held to the allowlist. */
public interface Templates {
    /** A template in an app's jar. */
    void renderOfPlugin(String pluginKey, String location, Map<String, Object> context, Writer out) throws IOException;

    /** A template of the sandbox itself (class path), free of the allowlist. */
    void renderOwn(String location, Map<String, Object> context, Writer out) throws IOException;
}
