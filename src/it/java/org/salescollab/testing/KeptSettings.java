package org.salescollab.testing;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** Jira's global settings in memory, for parts that remember something in them. */
public final class KeptSettings {

    private final Map<String, Object> values = new HashMap<>();

    public PluginSettingsFactory factory() {
        PluginSettings global = proxy(
                PluginSettings.class,
                (name, args) -> name.equals("get") ? values.get(args[0]) : values.put((String) args[0], args[1]));
        return proxy(PluginSettingsFactory.class, (name, args) -> global);
    }

    /** What a method of the interface does. */
    private interface Call {
        Object of(String method, Object[] args);
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                KeptSettings.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, args) -> call.of(method.getName(), args)));
    }
}
