package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import java.sql.Timestamp;
import java.util.Date;
import org.salescollab.sandbox.jira.GenericConfigs;

/** Keeps default values and the like; a text, a number or a date per key. */
public final class ApiGenericConfigManager implements GenericConfigManager {
    private final GenericConfigs configs;

    public ApiGenericConfigManager(GenericConfigs configs) {
        this.configs = configs;
    }

    @Override
    public Object retrieve(String type, String key) {
        return configs.get(type, key).map(ApiGenericConfigManager::parse).orElse(null);
    }

    @Override
    public void update(String type, String key, Object value) {
        configs.put(type, key, value == null ? null : format(value));
    }

    private static String format(Object value) {
        if (value instanceof Double) {
            return "double:" + value;
        }
        if (value instanceof Date date) {
            return "date:" + date.getTime();
        }
        return "string:" + value;
    }

    private static Object parse(String stored) {
        String text = stored.substring(stored.indexOf(':') + 1);
        if (stored.startsWith("double:")) {
            return Double.valueOf(text);
        }
        return stored.startsWith("date:") ? new Timestamp(Long.parseLong(text)) : text;
    }
}
