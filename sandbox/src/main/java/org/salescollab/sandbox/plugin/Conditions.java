package org.salescollab.sandbox.plugin;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWiring;

/** Reads the condition elements of a module: one, several (all must hold), or groups joined by AND or OR. */
final class Conditions {
    private final ReadyConditions ready;

    Conditions(ReadyConditions ready) {
        this.ready = ready;
    }

    Module.Shown read(Descriptor module, ModuleHome home) throws PluginRefused {
        Predicate<Map<String, Object>> rule = ConditionTree.read(module, element -> ofClass(element, home));
        return rule::test;
    }

    private Predicate<Map<String, Object>> ofClass(Descriptor element, ModuleHome home) throws PluginRefused {
        String className = element.attribute("class");
        Optional<Module.Shown> shipped = ready.named(className, element.params());
        if (shipped.isPresent()) {
            requireImport(home, className);
            return shipped.get()::shown;
        }
        Object made = home.once(className).get();
        JarRules.rule(
                made instanceof Condition,
                className + " is no com.atlassian.plugin.web.Condition. Jira rule: conditions implement it");
        Condition own = (Condition) made;
        try {
            own.init(element.params());
        } catch (PluginParseException e) {
            throw new PluginRefused(
                    "Refused: condition " + className + " does not take its params: " + e.getMessage(), e);
        }
        return own::shouldDisplay;
    }

    private static void requireImport(ModuleHome home, String className) throws PluginRefused {
        boolean wired =
                home.bundle().adapt(BundleWiring.class).getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE).stream()
                        .anyMatch(wire -> ReadyConditions.PACKAGE.equals(
                                wire.getCapability().getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE)));
        JarRules.rule(
                wired,
                className + " is named in atlassian-plugin.xml but Import-Package lacks " + ReadyConditions.PACKAGE
                        + ". Jira rule: a class named only in XML needs its package in Import-Package");
    }
}
