package org.salescollab.sandbox.plugin;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.data.WebResourceDataProvider;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the data providers of a web resource. */
final class ResourceData {
    private static final Logger LOG = LoggerFactory.getLogger(ResourceData.class);

    private ResourceData() {}

    /** JSON by claim key; a provider that fails gives nothing, and the log says which. */
    static Map<String, String> of(Module.WebResource module) {
        Map<String, String> data = new LinkedHashMap<>();
        module.data().forEach((name, provider) -> {
            String key = module.completeKey() + "." + name;
            try {
                data.put(key, json(((WebResourceDataProvider) provider.get()).get()));
            } catch (RuntimeException | IOException | LinkageError e) {
                LOG.error("Data provider {} failed", key, e);
            }
        });
        return data;
    }

    private static String json(Jsonable value) throws IOException {
        StringWriter out = new StringWriter();
        value.write(out);
        return out.toString();
    }
}
