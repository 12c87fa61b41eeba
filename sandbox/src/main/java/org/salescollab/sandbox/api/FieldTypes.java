package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.util.I18nHelper;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.salescollab.sandbox.plugin.Module;
import org.salescollab.sandbox.plugin.Plugins;

/** Custom field types by complete key: Jira's own and those of enabled apps. */
public final class FieldTypes {
    private final Map<String, CustomFieldType<?, ?>> system;
    private final Supplier<Plugins> plugins;
    private final Supplier<I18nHelper> texts;

    public FieldTypes(
            Map<String, ? extends CustomFieldType<?, ?>> system,
            Supplier<Plugins> plugins,
            Supplier<I18nHelper> texts) {
        this.system = Map.copyOf(system);
        this.plugins = plugins;
        this.texts = texts;
        this.system.forEach((key, type) ->
                type.init(new Descriptor(key, "sandbox.fieldtype." + key.substring(key.indexOf(':') + 1), "", texts)));
    }

    public Optional<CustomFieldType<?, ?>> byKey(String key) {
        CustomFieldType<?, ?> own = system.get(key);
        return own != null ? Optional.of(own) : ofApp(key);
    }

    private Optional<CustomFieldType<?, ?>> ofApp(String key) {
        return plugins.get().module(Module.CustomFieldType.class, key).map(module -> {
            CustomFieldType<?, ?> type =
                    (CustomFieldType<?, ?>) module.head().instance().get();
            if (type.getDescriptor() == null) {
                type.init(new Descriptor(
                        key, module.head().nameKey(), module.head().descriptionKey(), texts));
            }
            return type;
        });
    }

    private record Descriptor(String getCompleteKey, String nameKey, String descriptionKey, Supplier<I18nHelper> texts)
            implements CustomFieldTypeModuleDescriptor {
        @Override
        public String getName() {
            return nameKey == null ? getCompleteKey : texts.get().getText(nameKey);
        }

        @Override
        public String getDescription() {
            return descriptionKey == null ? "" : texts.get().getText(descriptionKey);
        }

        @Override
        public I18nHelper getI18nBean() {
            return texts.get();
        }
    }
}
