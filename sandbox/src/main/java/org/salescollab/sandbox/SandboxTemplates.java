package org.salescollab.sandbox;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.function.Function;
import org.salescollab.sandbox.plugin.Templates;
import org.salescollab.sandbox.velocity.AppTemplates;
import org.salescollab.sandbox.velocity.OwnTemplates;

/** Templates of the sandbox's class path and of the apps' jars. */
final class SandboxTemplates implements Templates {
    private final OwnTemplates own = new OwnTemplates();
    private final Function<String, AppTemplates> ofPlugin;

    SandboxTemplates(Function<String, AppTemplates> ofPlugin) {
        this.ofPlugin = ofPlugin;
    }

    @Override
    public void renderOfPlugin(String pluginKey, String location, Map<String, Object> context, Writer out)
            throws IOException {
        ofPlugin.apply(pluginKey).renderModule(location, context, out);
    }

    @Override
    public void renderOwn(String location, Map<String, Object> context, Writer out) throws IOException {
        own.render(location, context, out);
    }
}
