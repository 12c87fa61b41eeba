package org.salescollab.sandbox.plugin;

import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.salescollab.sandbox.osgi.AppContext;
import org.salescollab.sandbox.velocity.AppTemplates;

/** The app that a module being read belongs to: its bundle, its Spring context and its templates. */
record ModuleHome(String pluginKey, Bundle bundle, AppContext context, AppTemplates templates, ClassLoader loader) {
    /** Reads what all modules have. */
    Module.Head head(Descriptor element) throws PluginRefused {
        return head(element, element.attribute("class"));
    }

    Module.Head head(Descriptor element, String className) throws PluginRefused {
        String key = element.attribute("key");
        JarRules.rule(!key.isBlank(), "<" + element.name() + "> has no key. Jira rule: each module has one");
        return new Module.Head(
                pluginKey,
                key,
                element.attribute("i18n-name-key", element.attribute("name")),
                element.label("description"),
                weight(element),
                element.params(),
                element.resources(),
                className.isBlank() ? null : once(className),
                loader);
    }

    /** Jira's default weight is 1000: light modules come first. */
    private static int weight(Descriptor element) throws PluginRefused {
        String weight = element.attribute("weight", "1000");
        JarRules.rule(
                weight.matches("-?\\d+"),
                "weight=\"" + weight + "\" is not a number. Jira rule: a weight is a whole number");
        return Integer.parseInt(weight);
    }

    /** One object per module, made when first asked for. */
    Supplier<Object> once(String className) throws PluginRefused {
        Class<?> type = type(className);
        return new Once(() -> context.create(type));
    }

    /** A class as the app sees it: a package that is neither in the jar nor imported is not found, as in Jira. */
    Class<?> type(String className) throws PluginRefused {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new PluginRefused(
                    "Refused: class " + className + " named in atlassian-plugin.xml can't be loaded by the app (" + e
                            + "). Jira rule: a class named only in XML needs its package in Import-Package.",
                    e);
        }
    }

    private static final class Once implements Supplier<Object> {
        private final Supplier<Object> maker;
        private Object made;

        Once(Supplier<Object> maker) {
            this.maker = maker;
        }

        @Override
        public synchronized Object get() {
            if (made == null) {
                made = maker.get();
            }
            return made;
        }
    }
}
