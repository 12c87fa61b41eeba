package org.salescollab.sandbox.plugin;

import java.util.List;
import java.util.Map;

/** What the Manage apps page shows of one app. {@code problem} is null when it is fine. */
public record PluginInfo(
        String key,
        String name,
        String version,
        String vendor,
        String description,
        boolean enabled,
        String sha256,
        String fileName,
        Map<String, String> params,
        List<String> moduleKeys,
        String problem) {}
