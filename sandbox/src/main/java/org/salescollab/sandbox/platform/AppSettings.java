package org.salescollab.sandbox.platform;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;

/** Settings of apps in the database; like Jira's they take short names and, of what apps here use, text. */
public final class AppSettings implements PluginSettingsFactory {
    private static final int LONGEST_NAME = 100;
    private static final String PREFIX = "app.";

    private final Settings settings;

    public AppSettings(Settings settings) {
        this.settings = settings;
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return new Global();
    }

    private final class Global implements PluginSettings {
        @Override
        public Object get(String name) {
            return settings.get(checked(name)).orElse(null);
        }

        @Override
        public Object put(String name, Object value) {
            Object before = get(name);
            if (value == null) {
                settings.remove(checked(name));
            } else if (value instanceof String text) {
                settings.put(checked(name), text);
            } else {
                throw new IllegalArgumentException("Jira rule: plugin settings hold text, lists and maps of text; not "
                        + value.getClass().getName());
            }
            return before;
        }

        private String checked(String name) {
            if (name == null || name.length() > LONGEST_NAME) {
                throw new IllegalArgumentException("Jira rule: a setting's name has at most 100 characters: " + name);
            }
            return PREFIX + name;
        }
    }
}
